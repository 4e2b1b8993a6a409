import keras

tensor = keras.KerasTensor(shape=(None, 2), dtype="float32")
print(type(tensor).__name__, tensor.shape)
#> KerasTensor (None, 2)
print(keras.utils.is_keras_tensor(tensor))
#> True

print(keras.ops.matmul(tensor, keras.KerasTensor((2, 3))).shape)
#> (None, 3)
