import keras

steps = keras.Input(shape=(5, 3))
weights = keras.Input(shape=(5,))
weighted = steps * keras.ops.expand_dims(weights, -1)
print(weighted.shape)
#> (None, 5, 3)
