import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
pictures, labels = digits.images[..., None], digits.target

image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
strokes = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(scaled)
features = keras.layers.Flatten(name="features")(strokes)
scores = keras.layers.Dense(10, name="scores")(features)
model = keras.Model(image, scores, name="digits")
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss)
model.fit(pictures[:1000], labels[:1000], epochs=5, verbose=0)

probe = keras.Model(model.inputs[0], model.get_layer("features").output)
known = probe.predict(pictures[:1000], verbose=0)
new = probe.predict(pictures[1400:], verbose=0)
print("features", known.shape, new.shape)
#> features (1000, 576) (397, 576)
distances = np.stack([np.linalg.norm(known - row, axis=-1) for row in new])
nearest = labels[:1000][distances.argmin(axis=1)]
print(
    "nine of ten have a neighbour of their kind:",
    (nearest == labels[1400:]).mean() > 0.9,
)
#> nine of ten have a neighbour of their kind: True
