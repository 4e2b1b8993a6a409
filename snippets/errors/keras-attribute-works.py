import keras

layer = keras.layers.LSTM(4)
print(layer(keras.Input(shape=(5, 3))).shape)
#> (None, 4)
