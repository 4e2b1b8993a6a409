import keras

inputs = keras.Input(shape=(2,))
print(inputs)
#> <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor>
print(inputs.shape, inputs.dtype)
#> (None, 2) float32

hidden = keras.layers.Dense(4)(inputs)
print(hidden)
#> <KerasTensor shape=(None, 4), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>
print("created by:", hidden._keras_history.operation.name)
#> created by: dense
