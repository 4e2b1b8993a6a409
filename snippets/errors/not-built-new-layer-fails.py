import keras

dense = keras.layers.Dense(4)
print(dense.kernel.shape)  # raises AttributeError
#> AttributeError: You must build the layer before accessing `kernel`.
