import keras

steps = keras.Input(shape=(4, 3))
context = keras.Input(shape=(2,))
joined = keras.ops.concatenate([steps, keras.layers.RepeatVector(4)(context)], axis=-1)
print(joined.shape)
#> (None, 4, 5)
