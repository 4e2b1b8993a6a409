import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
images = load_digits().images[..., None] / 16
inputs = keras.Input(shape=(8, 8, 1), name="image")
x = keras.layers.Conv2D(8, 3, padding="same", activation="relu", name="lines")(inputs)
features = keras.layers.Flatten(name="features")(x)
first = keras.Model(inputs, keras.layers.Dense(5, name="low")(features))

cut = first.get_layer("features").output
both = keras.layers.Concatenate()(
    [first.output, keras.layers.Dense(5, name="high")(cut)]
)
model = keras.Model(first.inputs[0], both)
scores = model.predict(images[:100], verbose=0)
print("scores of ten digits", scores.shape)
#> scores of ten digits (100, 10)
old = first.predict(images[:100], verbose=0)
print("the first five are those of before:", np.allclose(scores[:, :5], old, atol=1e-5))
#> the first five are those of before: True
