import keras

hidden = keras.Input(shape=(2,))
outputs = keras.layers.Dense(hidden)  # raises ValueError
#> ValueError: Received an invalid value for `units`, expected a positive integer. Received: units=<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor>
