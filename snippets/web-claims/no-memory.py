import keras

huge = keras.Input(shape=(10**6, 10**6), batch_size=10**6)
print(huge.shape)
#> (1000000, 1000000, 1000000)

flat = keras.ops.mean(keras.ops.exp(huge), axis=(1, 2))
print(type(flat).__name__, flat.shape)
#> KerasTensor (1000000,)
