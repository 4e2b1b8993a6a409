import keras

rows = keras.Input(shape=(28,))
more = keras.Input(shape=(4,))
joined = keras.layers.Concatenate()([keras.layers.Dense(8)(rows), more])
model = keras.Model([rows, more], keras.layers.Dense(1)(joined))
for layer in model.layers:
    if not isinstance(layer, keras.layers.InputLayer):
        shapes = [x.shape for x in keras.tree.flatten(layer.input)]
        print(type(layer).__name__, shapes)
#> Dense [(None, 28)]
#> Concatenate [(None, 8), (None, 4)]
#> Dense [(None, 12)]
