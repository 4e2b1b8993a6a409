import keras

keras.config.set_dtype_policy("mixed_float16")

inputs = keras.Input(shape=(3,))
layer = keras.layers.Dense(3)
hidden = layer(inputs)
outputs = keras.layers.Dense(1, dtype="float32")(hidden)
for name, tensor in [("inputs", inputs), ("hidden", hidden), ("outputs", outputs)]:
    print(f"{name}: {type(tensor).__name__}, {tensor.dtype}")
#> inputs: KerasTensor, float32
#> hidden: KerasTensor, float16
#> outputs: KerasTensor, float32

print("computes in", layer.compute_dtype, "with weights in", layer.kernel.dtype)
#> computes in float16 with weights in float32
print("hidden + inputs:", (hidden + inputs).dtype)
#> hidden + inputs: float32
