import keras

picture = keras.Input(shape=(8, 8, 1), name="picture")
features = keras.layers.Flatten(name="features")(picture)
look = keras.Model(picture, features, name="look")
digit = keras.Input(shape=(8, 8, 1), name="digit")
model = keras.Model(digit, keras.layers.Dense(10, name="scores")(look(digit)))


def walk(model, depth=0):
    """All layers, those of models in the model after the model that holds them."""
    for layer in model.layers:
        yield depth, layer
        if isinstance(layer, keras.Model):
            yield from walk(layer, depth + 1)


for depth, layer in walk(model):
    print("  " * depth + layer.name, layer.output.shape)
#> digit (None, 8, 8, 1)
#> look (None, 64)
#>   picture (None, 8, 8, 1)
#>   features (None, 64)
#> scores (None, 10)
