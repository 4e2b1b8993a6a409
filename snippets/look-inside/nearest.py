import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
images, labels = digits.images[..., None] / 16, digits.target

inputs = keras.Input(shape=(8, 8, 1), name="image")
x = keras.layers.Conv2D(8, 3, padding="same", activation="relu", name="lines")(inputs)
x = keras.layers.MaxPooling2D(name="smaller")(x)
x = keras.layers.Conv2D(16, 3, padding="same", activation="relu", name="shapes")(x)
x = keras.layers.Flatten(name="features")(x)
model = keras.Model(inputs, keras.layers.Dense(10, name="scores")(x))
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss)
model.fit(images[:1000], labels[:1000], epochs=5, verbose=0)

probe = keras.Model(model.inputs[0], model.get_layer("features").output)
known = probe.predict(images[:1000], verbose=0)
new = probe.predict(images[1400:], verbose=0)
print("features", known.shape, new.shape)
#> features (1000, 256) (397, 256)
distances = np.linalg.norm(new[:, np.newaxis] - known[np.newaxis], axis=-1)
nearest = labels[:1000][distances.argmin(axis=1)]
print(
    "nine of ten have a neighbour of their kind:",
    (nearest == labels[1400:]).mean() > 0.9,
)
#> nine of ten have a neighbour of their kind: True
