import keras

dense = keras.layers.Dense(4)
dense.build((None, 2))
print(dense.kernel.shape)
#> (2, 4)
