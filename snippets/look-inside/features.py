import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
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

key = model.get_layer("strokes").output
print("the key:", type(key).__name__, key.shape)
#> the key: KerasTensor (None, 6, 6, 16)
probe = keras.Model(model.inputs[0], key)
maps = probe.predict(pictures[1400:1401], verbose=0)
print("its value for one digit:", type(maps).__name__, maps.shape)
#> its value for one digit: ndarray (1, 6, 6, 16)

strongest = np.argsort(maps.max(axis=(0, 1, 2)))[-4:]
figure, axes = plt.subplots(1, 5, figsize=(4.6, 1.4))
shown = [
    pictures[1400, :, :, 0],
    *np.moveaxis(maps[0][:, :, np.sort(strongest)], -1, 0),
]
for number, (axis, picture) in enumerate(zip(axes, shown, strict=True)):
    steps = np.round(3 * picture / picture.max())
    colours = "Oranges" if number else "Greys"
    axis.pcolormesh(steps[::-1], cmap=colours, vmin=0, vmax=3, edgecolors="face")
    axis.set(title=f"map {number}" if number else "digit", aspect="equal")
    axis.set(xticks=[], yticks=[])
figure.tight_layout()
title = f"A {labels[1400]}, and four maps of the layer strokes"
figure.savefig("maps.svg", metadata={"Date": None, "Title": title})
