import keras

photo = keras.Input(shape=(4, 2))
joined = keras.layers.Flatten()(photo)
print(joined.shape)
#> (None, 8)
