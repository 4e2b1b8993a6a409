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

digits = tf.constant(load_digits().images[:5], dtype="float32")[..., tf.newaxis]
value_of = {image: digits}
for layer in model.layers[1:]:
    value_of[layer.output] = layer(value_of[layer.input])

for key, value in value_of.items():
    print(f"{type(key).__name__} {key.shape}: {type(value).__name__} {value.shape}")
#> KerasTensor (None, 8, 8, 1): EagerTensor (5, 8, 8, 1)
#> KerasTensor (None, 8, 8, 1): EagerTensor (5, 8, 8, 1)
#> KerasTensor (None, 6, 6, 16): EagerTensor (5, 6, 6, 16)
#> KerasTensor (None, 576): EagerTensor (5, 576)
#> KerasTensor (None, 10): EagerTensor (5, 10)
same = tf.reduce_all(value_of[scores] == model(digits))
print("the same values as model(digits):", bool(same))
#> the same values as model(digits): True
