import keras
import tensorflow as tf
from sklearn.datasets import load_digits

image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16)(image)
scores = keras.layers.Dense(10)(keras.layers.Flatten()(scaled))
model = keras.Model(image, scores)

digits = tf.constant(load_digits().images[:5], dtype="float32")[..., tf.newaxis]
result = model(digits)

print("scores:", type(scores).__name__, scores.shape)
#> scores: KerasTensor (None, 10)
print("result:", type(result).__name__, result.shape)
#> result: EagerTensor (5, 10)
print("model.output is scores:", model.output is scores)
#> model.output is scores: True
