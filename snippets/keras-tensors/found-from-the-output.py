import keras

image = keras.Input(shape=(8, 8, 1), name="image")
strokes = keras.layers.Conv2D(16, 3, name="strokes")(image)
features = keras.layers.Flatten(name="features")(strokes)
scores = keras.layers.Dense(10, name="scores")(features)
aside = keras.layers.Dense(2, name="aside")(features)

for output in (scores, aside, strokes):
    model = keras.Model(image, output)
    print([layer.name for layer in model.layers])
#> ['image', 'strokes', 'features', 'scores']
#> ['image', 'strokes', 'features', 'aside']
#> ['image', 'strokes']
