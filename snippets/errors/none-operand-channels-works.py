import keras

photo = keras.Input(shape=(None, None, 3))
features = keras.layers.Conv2D(4, 3)(photo)
print(features.shape)
#> (None, None, None, 4)
