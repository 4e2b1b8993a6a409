import keras

inputs = keras.Input(shape=(8,))
left = keras.layers.Dense(4, name="left")(inputs)
right = keras.layers.Dense(4, name="right")(inputs)
both = keras.layers.Add(name="both")([left, right])
model = keras.Model(inputs, keras.layers.Dense(1, name="score")(both))

for layer in model.layers:
    if isinstance(layer, keras.layers.InputLayer):
        continue  # its `input` is an empty list
    merges = isinstance(layer.input, list)
    before = layer.input if merges else [layer.input]
    print(layer.name, [tensor.shape for tensor in before], "->", layer.output.shape)
#> left [(None, 8)] -> (None, 4)
#> right [(None, 8)] -> (None, 4)
#> both [(None, 4), (None, 4)] -> (None, 4)
#> score [(None, 4)] -> (None, 1)
print(model.layers[0].input, model.layers[0].output.shape)
#> [] (None, 8)
