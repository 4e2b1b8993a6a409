import keras

steps = keras.Input(shape=(5, 2))
states = keras.layers.LSTM(3, return_sequences=True)(steps)
before_last = states[:, -2, :]
print(before_last.shape)
#> (None, 3)
