import keras

image = keras.Input(shape=(4, 4, 3))
facts = keras.Input(shape=(8,))
maps = keras.layers.Flatten()(keras.layers.Conv2D(2, 3)(image))
both = keras.layers.Concatenate()([maps, facts])
print(both.shape)
#> (None, 16)
