import keras
import tensorflow as tf
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)

image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
strokes = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(scaled)
features = keras.layers.Flatten(name="features")(strokes)
scores = keras.layers.Dense(10, name="scores")(features)

both = keras.Model(image, [strokes, scores])
digits = tf.constant(load_digits().images[:3], dtype="float32")[..., tf.newaxis]
seen, scored = both(digits)
print(type(seen).__name__, seen.shape)
#> EagerTensor (3, 6, 6, 16)
print(type(scored).__name__, scored.shape)
#> EagerTensor (3, 10)
