import keras

picture = keras.Input(shape=(8, 8, 1), name="picture")
strokes = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(picture)
features = keras.layers.Flatten(name="features")(strokes)
ink = keras.layers.GlobalAveragePooling2D(name="ink")(picture)
both = keras.layers.Concatenate(name="both")([features, ink])
look = keras.Model(picture, both, name="look")

digit = keras.Input(shape=(8, 8, 1), name="digit")
scores = keras.layers.Dense(10, name="scores")(look(digit))
model = keras.Model(digit, scores, name="digits")
model.summary(expand_nested=True, line_length=72)
