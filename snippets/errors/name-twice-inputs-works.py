import keras

inputs = [keras.Input(shape=(1,), name=f"input_{i}") for i in range(2)]
model = keras.Model(inputs, keras.layers.Add()(inputs))
print([tensor.name for tensor in model.inputs])
#> ['input_0', 'input_1']
