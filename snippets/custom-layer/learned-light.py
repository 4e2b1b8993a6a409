# not a recipe: it draws what the layer of complete.py learns in many epochs
import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import ops
from sklearn.datasets import load_digits


class Spotlight(keras.layers.Layer):
    def build(self, input_shape):
        self.light = self.add_weight(
            shape=input_shape[1:], initializer="ones", regularizer="l1", name="light"
        )

    def call(self, x):
        return x * self.light


keras.utils.set_random_seed(0)
plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
digits = load_digits()
pictures, labels = digits.images[..., None], digits.target

image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
layer = Spotlight()
scores = keras.layers.Dense(10)(keras.layers.Flatten()(layer(scaled)))
model = keras.Model(image, scores)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss)
model.fit(pictures[:1000], labels[:1000], epochs=10, verbose=0)

light = np.abs(ops.convert_to_numpy(layer.light)[:, :, 0])
steps = np.round(3 * light / light.max())
print("lit:", int((steps > 0).sum()), "of", steps.size, "pixels")
#> lit: 31 of 64 pixels
figure, axes = plt.subplots(1, 2, figsize=(4.2, 2))
mean = np.round(pictures[:1000, :, :, 0].mean(axis=0), 1)
for axis, picture, title in (
    (axes[0], mean, "where digits have ink"),
    (axes[1], steps, "what the layer lights"),
):
    axis.pcolormesh(picture[::-1], cmap="Greys_r", edgecolors="face")
    axis.set(title=title, xticks=[], yticks=[], aspect="equal")
figure.tight_layout()
title = "The mean of a thousand digits, and the pixels that the layer learned to light"
figure.savefig("light.svg", metadata={"Date": None, "Title": title})
