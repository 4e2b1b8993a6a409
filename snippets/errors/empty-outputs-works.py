import keras

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(3), keras.layers.ReLU()]
)
found = [
    layer.output for layer in model.layers if isinstance(layer, keras.layers.Dense)
]
probe = keras.Model(model.inputs[0], found)
print([tensor.shape for tensor in probe.outputs])
#> [(None, 3)]
