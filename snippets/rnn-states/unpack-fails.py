import keras

steps = keras.Input(shape=(5, 3))
output, state_h, state_c = keras.layers.LSTM(4)(steps)  # raises NotImplementedError
#> NotImplementedError: Iterating over a symbolic KerasTensor is not supported.
