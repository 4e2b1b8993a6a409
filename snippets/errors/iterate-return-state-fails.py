import keras

steps = keras.Input(shape=(5, 2))
summary, hidden, cell = keras.layers.LSTM(3)(steps)  # raises NotImplementedError
#> NotImplementedError: Iterating over a symbolic KerasTensor is not supported.
