import keras

inputs = keras.Input(shape=(3,))
inputs[inputs < 0] = 0.0  # raises TypeError
#> TypeError: 'KerasTensor' object does not support item assignment
