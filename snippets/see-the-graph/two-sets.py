import keras

picture = keras.Input(shape=(8, 8, 1), name="picture")
strokes = keras.layers.Conv2D(16, 3, name="strokes")(picture)
features = keras.layers.Flatten(name="features")(strokes)
look = keras.Model(picture, features, name="look")

digit = keras.Input(shape=(8, 8, 1), name="digit")
seen = look(digit)
scores = keras.layers.Dense(10, name="scores")(seen)
model = keras.Model(digit, scores, name="digits")

print("layers of model:", [layer.name for layer in model.layers])
#> layers of model: ['digit', 'look', 'scores']
print("scores.input is look.output:", model.get_layer("scores").input is look.output)
#> scores.input is look.output: False
print("scores.input is look(digit):", model.get_layer("scores").input is seen)
#> scores.input is look(digit): True
inner, outer = look.operations, model.operations
print("layers in both:", [step.name for step in inner if step in outer])
#> layers in both: []
