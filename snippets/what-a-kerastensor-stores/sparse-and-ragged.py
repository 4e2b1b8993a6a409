import keras

print(keras.Input(shape=(4,), sparse=True))
#> <KerasTensor shape=(None, 4), dtype=float32, sparse=True, ragged=False, name=keras_tensor>
print(keras.Input(shape=(None, 4), ragged=True))
#> <KerasTensor shape=(None, None, 4), dtype=float32, sparse=False, ragged=True, name=keras_tensor_1>
