import keras

tensor = keras.Input(shape=(4,))
tensor = keras.ops.reshape(tensor, (-1, 2, 2))
print(tensor.shape)
#> (None, 2, 2)
