import keras

images = keras.Input(shape=(8, 8, 3))
features = keras.layers.Conv2D(4, 3)(images)
normalized = keras.layers.BatchNormalization()(features)
print(normalized.shape)
#> (None, 6, 6, 4)
