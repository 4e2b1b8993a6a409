import keras

steps = keras.Input(shape=(10, 3))
first = keras.layers.LSTM(8, return_sequences=True)(steps)
second = keras.layers.LSTM(4)(first)
print(second.shape)
#> (None, 4)
