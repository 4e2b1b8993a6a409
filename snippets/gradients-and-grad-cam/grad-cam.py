import keras
import numpy as np
import tensorflow as tf
from matplotlib import pyplot as plt

inputs = keras.Input(shape=(12, 12, 1))
maps = keras.layers.Conv2D(2, 3, padding="same", activation="relu", name="conv")(inputs)
maps = keras.layers.MaxPooling2D(name="last")(maps)
pooled = keras.layers.GlobalAveragePooling2D()(maps)
outputs = keras.layers.Dense(2, activation="softmax", name="classes")(pooled)
model = keras.Model(inputs, outputs)

bar = np.array([[-1, -1, -1], [2, 2, 2], [-1, -1, -1]])
kernel = np.stack([bar, bar.T], axis=-1)[:, :, np.newaxis, :]
model.get_layer("conv").set_weights([kernel, np.zeros(2)])
model.get_layer("classes").set_weights([np.eye(2), np.zeros(2)])

image = np.zeros((1, 12, 12, 1), "float32")
image[0, 2, 1:7] = 1
image[0, 5:11, 9] = 1


def grad_cam(model, layer_name, image, target):
    maps = model.get_layer(layer_name).output
    head = model.layers[-1]  # Dense with softmax; the logits are what it had before
    logits = keras.ops.matmul(head.input, head.kernel) + head.bias
    both = keras.Model(model.inputs[0], [maps, logits])
    with tf.GradientTape() as tape:
        maps, logits = both(image)
        score = logits[:, target]
    weights = tf.reduce_mean(tape.gradient(score, maps), axis=(1, 2))
    heatmap = tf.nn.relu(tf.einsum("bhwc,bc->bhw", maps, weights))
    heatmap /= tf.reduce_max(heatmap) + keras.config.epsilon()
    return heatmap[0]


def over(heatmap, image):
    """The heatmap in the size of the picture."""
    size = image.shape[1:3]
    return keras.ops.image.resize(heatmap[:, :, tf.newaxis], size)[:, :, 0].numpy()


figure, axes = plt.subplots(1, 3, figsize=(7, 2.4))
plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
titles = ["image", "what is horizontal?", "what is vertical?"]
for axis, title in zip(axes, titles, strict=True):
    axis.pcolormesh(image[0, ::-1, :, 0], cmap="gray", edgecolors="face")
    axis.set(title=title, xticks=[], yticks=[], aspect="equal")
for target, axis in enumerate(axes[1:]):
    heatmap = grad_cam(model, "last", image, target)
    large = over(heatmap, image).round(2)
    rows, columns = np.where(large == large.max())
    print(heatmap.shape, large.shape, "hottest in row", rows[0], "column", columns[0])
    centres = np.arange(12) + 0.5
    axis.contourf(centres, centres, large[::-1], [0.2, 0.5, 0.8, 1], alpha=0.7)
#> (6, 6) (12, 12) hottest in row 2 column 3
#> (6, 6) (12, 12) hottest in row 7 column 8
title = "An image with two bars, and over it a heatmap for each class"
figure.savefig("heatmaps.svg", metadata={"Date": None, "Title": title})
