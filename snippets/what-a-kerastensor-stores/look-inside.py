import keras

inputs = keras.Input(shape=(4,), name="features")
tensor = keras.layers.Dense(3, name="hidden")(inputs)

print("shape:", tensor.shape, type(tensor.shape).__name__)
#> shape: (None, 3) tuple
print("dtype:", tensor.dtype, type(tensor.dtype).__name__)
#> dtype: float32 str
print("sparse:", tensor.sparse, "ragged:", tensor.ragged)
#> sparse: False ragged: False
print("name:", tensor.name, "and", inputs.name)
#> name: keras_tensor and features
print("history:", tensor._keras_history)
#> history: KerasHistory(operation=<Dense name=hidden, built=True>, node_index=0, tensor_index=0)
