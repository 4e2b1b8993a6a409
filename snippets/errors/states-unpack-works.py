import keras

words = keras.Input(shape=(5, 3))
output, hidden, cell = keras.layers.LSTM(4, return_state=True)(words)
print(output.shape, hidden.shape, cell.shape)
#> (None, 4) (None, 4) (None, 4)
