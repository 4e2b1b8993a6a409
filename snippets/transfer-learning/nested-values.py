import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
pictures = load_digits().images[:100, ..., None]
inside = keras.Input(shape=(8, 8, 1))
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(inside)
x = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(scaled)
base = keras.Model(inside, keras.layers.Flatten()(x), name="base")
inputs = keras.Input(shape=(8, 8, 1))
model = keras.Model(inputs, keras.layers.Dense(10, name="scores")(base(inputs)))

# The keys inside `base` belong to `base`. Take both from there, and call the rest again.
maps = base.get_layer("strokes").output
scores = model.get_layer("scores")(base.output)
probe = keras.Model(base.inputs[0], {"maps": maps, "scores": scores})
values = probe.predict(pictures, verbose=0)
print({name: value.shape for name, value in sorted(values.items())})
#> {'maps': (100, 6, 6, 16), 'scores': (100, 10)}
expected = model.predict(pictures, verbose=0)
print("the same scores:", np.allclose(values["scores"], expected, atol=1e-5))
#> the same scores: True
