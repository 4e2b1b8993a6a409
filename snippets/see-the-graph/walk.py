import keras

picture = keras.Input(shape=(8, 8, 1), name="picture")
strokes = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(picture)
features = keras.layers.Flatten(name="features")(strokes)
ink = keras.layers.GlobalAveragePooling2D(name="ink")(picture)
both = keras.layers.Concatenate(name="both")([features, ink])
scores = keras.layers.Dense(10, name="scores")(both * 0.5)
model = keras.Model(picture, scores, name="digits")

for layer in model.layers:
    print(layer.name, keras.tree.map_structure(lambda x: x.shape, layer.input))
#> picture []
#> strokes (None, 8, 8, 1)
#> features (None, 6, 6, 16)
#> ink (None, 8, 8, 1)
#> both [(None, 576), (None, 1)]
#> scores (None, 577)

made_by = {}
for step in model.operations:
    for tensor in keras.tree.flatten(step.output):
        made_by[id(tensor)] = step.name
for step in model.operations:
    sources = [made_by[id(tensor)] for tensor in keras.tree.flatten(step.input)]
    print(f"{step.name} ({type(step).__name__}) from", sources)
#> picture (InputLayer) from []
#> strokes (Conv2D) from ['picture']
#> features (Flatten) from ['strokes']
#> ink (GlobalAveragePooling2D) from ['picture']
#> both (Concatenate) from ['features', 'ink']
#> multiply (Multiply) from ['both']
#> scores (Dense) from ['multiply']
