import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
pictures = load_digits().images[:100, ..., None]
image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
x = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(scaled)
x = keras.layers.Flatten(name="features")(x)
model = keras.Model(image, keras.layers.Dense(10, name="scores")(x))

position = model.layers.index(model.get_layer("strokes")) + 1
x = model.get_layer("strokes").output
x = keras.layers.Dropout(0.5, name="drop")(x)
for layer in model.layers[position:]:
    x = layer(x)
longer = keras.Model(model.inputs[0], x)

print([layer.name for layer in longer.layers])
#> ['image', 'scaled', 'strokes', 'drop', 'features', 'scores']
here, there = (one.predict(pictures, verbose=0) for one in (model, longer))
print("the same scores in predict:", np.allclose(here, there, atol=1e-5))
#> the same scores in predict: True
print("one set of weights:", longer.get_layer("scores") is model.get_layer("scores"))
#> one set of weights: True
