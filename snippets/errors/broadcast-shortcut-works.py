import keras

images = keras.Input(shape=(8, 8, 3))
features = keras.layers.Conv2D(16, 3, padding="same")(images)
outputs = features + keras.layers.Conv2D(16, 1)(images)
print(outputs.shape)
#> (None, 8, 8, 16)
