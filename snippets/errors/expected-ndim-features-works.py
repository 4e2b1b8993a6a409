import keras

images = keras.Input(shape=(32, 8, 1))
features = keras.layers.Conv2D(4, 3, padding="same")(images)
text = keras.layers.LSTM(6)(keras.layers.Reshape((32, 8 * 4))(features))
print(text.shape)
#> (None, 6)
