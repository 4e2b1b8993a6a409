import keras

left = keras.Input(shape=(2,), name="left")
right = keras.Input(shape=(2,), name="right")
outputs = keras.layers.Dense(1)([left, right])  # raises ValueError
#> ValueError: Layer "dense" expects 1 input(s), but it received 2 input tensors. Inputs received: [<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=left>, <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=right>]
