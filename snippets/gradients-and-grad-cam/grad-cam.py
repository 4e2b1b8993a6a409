import keras
import numpy as np
import tensorflow as tf
from matplotlib import pyplot as plt

inputs = keras.Input(shape=(8, 8, 1))
maps = keras.layers.Conv2D(2, 3, padding="same", activation="relu", name="last")(inputs)
pooled = keras.layers.GlobalAveragePooling2D()(maps)
model = keras.Model(inputs, keras.layers.Dense(2, name="scores")(pooled))

bar = np.array([[-1, -1, -1], [2, 2, 2], [-1, -1, -1]])
kernel = np.stack([bar, bar.T], axis=-1)[:, :, np.newaxis, :]
model.get_layer("last").set_weights([kernel, np.zeros(2)])
model.get_layer("scores").set_weights([np.eye(2), np.zeros(2)])

image = np.zeros((1, 8, 8, 1), "float32")
image[0, 1, 1:4] = 1
image[0, 4:7, 6] = 1


def grad_cam(model, layer_name, image, target):
    layer = model.get_layer(layer_name)
    both = keras.Model(model.inputs[0], [layer.output, model.outputs[0]])
    with tf.GradientTape() as tape:
        maps, scores = both(image)
        score = scores[:, target]
    weights = tf.reduce_mean(tape.gradient(score, maps), axis=(1, 2))
    return tf.nn.relu(tf.einsum("bhwc,bc->bhw", maps, weights))[0]


figure, axes = plt.subplots(1, 3, figsize=(7, 2.4))
heatmaps = [grad_cam(model, "last", image, target) for target in range(2)]
titles = ["image", "what is horizontal?", "what is vertical?"]
plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
for axis, values, title in zip(
    axes, [image[0, :, :, 0], *heatmaps], titles, strict=True
):
    values = np.round(values / np.max(values), 2)
    axis.pcolormesh(values[::-1], cmap="viridis", vmin=0, vmax=1)
    axis.set(title=title, xticks=[], yticks=[], aspect="equal")
    print(title, [tuple(int(i) for i in cell) for cell in np.argwhere(values == 1)])
#> image [(1, 1), (1, 2), (1, 3), (4, 6), (5, 6), (6, 6)]
#> what is horizontal? [(1, 2)]
#> what is vertical? [(5, 6)]
title = "An image with two bars, and a heatmap for each class"
figure.savefig("heatmaps.svg", metadata={"Date": None, "Title": title})
