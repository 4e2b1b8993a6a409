import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
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


def values_and_gradient(model, layer_name, picture, digit):
    """The maps of a layer for one picture, and how each of their places moves the score of a digit."""
    maps = model.get_layer(layer_name).output
    both = keras.Model(model.inputs[0], [maps, model.output])
    with tf.GradientTape() as tape:
        values, scores = both(picture[tf.newaxis])
        lead = scores[:, digit] - tf.reduce_mean(scores, axis=-1)
    return values[0], tape.gradient(lead, values)[0]


def heatmap(values, gradient):
    heat = tf.nn.relu(tf.reduce_sum(values * gradient, axis=-1))
    return heat / (tf.reduce_max(heat) + keras.config.epsilon())


def over_the_picture(heat, picture):
    size = picture.shape[:2]
    return keras.ops.image.resize(heat[..., tf.newaxis], size)[..., 0].numpy()


figure, axes = plt.subplots(1, 4, figsize=(4.6, 1.5))
for axis, number in zip(axes, (1405, 1407, 1410, 1411), strict=True):
    picture, label = pictures[number], labels[number]
    heat = heatmap(*values_and_gradient(model, "strokes", picture, label))
    large = over_the_picture(np.round(5 * heat) / 5, picture)
    print("a", label, "heat", heat.shape, "over the picture", large.shape)
    axis.pcolormesh(picture[::-1, :, 0], cmap="Greys", edgecolors="face")
    centres = np.arange(8) + 0.5
    levels = [0.35, 0.65, 0.85, 1.01]
    axis.contourf(centres, centres, large[::-1], levels, cmap="autumn_r", alpha=0.6)
    axis.set(title=f"why {label}?", xticks=[], yticks=[], aspect="equal")
#> a 7 heat (6, 6) over the picture (8, 8)
#> a 5 heat (6, 6) over the picture (8, 8)
#> a 8 heat (6, 6) over the picture (8, 8)
#> a 4 heat (6, 6) over the picture (8, 8)
figure.tight_layout()
title = "Four digits; the parts that speak for the answer are coloured"
figure.savefig("heat.svg", metadata={"Date": None, "Title": title})
