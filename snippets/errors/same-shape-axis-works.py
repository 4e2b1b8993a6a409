import keras

size, color = keras.Input(shape=(2,)), keras.Input(shape=(3,))
both = keras.ops.concatenate([size, color], axis=-1)
print(both.shape)
#> (None, 5)
