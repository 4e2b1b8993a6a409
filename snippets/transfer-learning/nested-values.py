import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
images = load_digits().images[:100, ..., None] / 16
inside = keras.Input(shape=(8, 8, 1))
x = keras.layers.Conv2D(8, 3, padding="same", activation="relu", name="lines")(inside)
base = keras.Model(inside, keras.layers.Flatten()(x), name="base")
inputs = keras.Input(shape=(8, 8, 1))
model = keras.Model(inputs, keras.layers.Dense(10, name="scores")(base(inputs)))

# The keys inside `base` belong to `base`. Take both from there, and call the rest again.
maps = base.get_layer("lines").output
scores = model.get_layer("scores")(base.output)
probe = keras.Model(base.inputs[0], {"maps": maps, "scores": scores})
values = probe.predict(images, verbose=0)
print({name: value.shape for name, value in sorted(values.items())})
expected = model.predict(images, verbose=0)
print("the same scores:", np.allclose(values["scores"], expected, atol=1e-5))
