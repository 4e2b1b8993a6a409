import keras
import tensorflow as tf
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)

image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
strokes = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(scaled)
features = keras.layers.Flatten(name="features")(strokes)
scores = keras.layers.Dense(10, name="scores")(features)
model = keras.Model(image, scores, name="digits")
model.summary()

digits = tf.constant(load_digits().images[:5], dtype="float32")[..., tf.newaxis]
result = model(digits)
print(type(result).__name__, result.shape)
