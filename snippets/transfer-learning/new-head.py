import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
pictures, labels = digits.images[..., None], digits.target

image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
x = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(scaled)
x = keras.layers.Flatten(name="features")(x)
model = keras.Model(image, keras.layers.Dense(10, name="scores")(x))
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss)
model.fit(pictures[:500], labels[:500], epochs=3, verbose=0)

# Another question about the same pictures: is the digit even?
features = model.get_layer("features").output
even = keras.layers.Dense(1, name="even")(features)
base_layers = model.layers[:-1]
second = keras.Model(model.inputs[0], even)
for layer in base_layers:
    layer.trainable = False

kernel = model.get_layer("strokes").kernel.numpy()
second.compile(
    keras.optimizers.Adam(0.01),
    keras.losses.BinaryCrossentropy(from_logits=True),
    metrics=[keras.metrics.BinaryAccuracy(threshold=0.0)],
)
second.fit(pictures[:500], labels[:500] % 2 == 0, epochs=5, verbose=0)
print("trained:", [weight.path for weight in second.trainable_weights])
#> trained: ['even/kernel', 'even/bias']
print("base untouched:", np.array_equal(kernel, model.get_layer("strokes").kernel))
#> base untouched: True
accuracy = second.evaluate(pictures[1000:], labels[1000:] % 2 == 0, verbose=0)[1]
print("better than a coin:", accuracy > 0.7)
#> better than a coin: True
