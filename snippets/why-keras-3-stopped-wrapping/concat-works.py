import keras

left = keras.Input(shape=(2,))
right = keras.layers.Dense(3)(left)
both = keras.ops.concatenate([left, right], axis=1)
print(both.shape)
#> (None, 5)
