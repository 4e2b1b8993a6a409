import keras

rows = keras.Input(shape=(28,))
hidden = keras.layers.Dense(8)(rows)
model = keras.Model(rows, keras.layers.Dense(1)(hidden))
shapes = [
    layer.input.shape
    for layer in model.layers
    if not isinstance(layer, keras.layers.InputLayer)
]
print(shapes)
#> [(None, 28), (None, 8)]
