import keras

inputs = keras.Input(shape=(3,))
positive = inputs[inputs > 0]  # raises ValueError
#> ValueError: Unsupported key type for array slice. Received: `<KerasTensor shape=(None, 3), dtype=bool, sparse=False, ragged=False, name=keras_tensor_1>`
