import keras
import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
keras.utils.set_random_seed(0)

image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
strokes = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(scaled)
features = keras.layers.Flatten(name="features")(strokes)
scores = keras.layers.Dense(10, name="scores")(features)
model = keras.Model(image, scores)

value_of = {image: tf.constant(load_digits().images[:5, :, :, None], "float32")}
for layer in model.layers[1:]:
    value_of[layer.output] = layer(value_of[layer.input])

looks = {"KerasTensor": ("#b8300a", "dashed"), "EagerTensor": ("#006d5b", "solid")}
figure, axes = plt.subplots(figsize=(4.5, 3.6))
for step, (pair, layer) in enumerate(zip(value_of.items(), model.layers, strict=True)):
    for left, tensor in enumerate(pair):
        kind = type(tensor).__name__
        colour, line = looks[kind]
        box = {"boxstyle": "round,pad=0.4", "facecolor": "none", "edgecolor": colour}
        text = f"{layer.name}\n{tensor.shape}" if left == 0 else f"{tensor.shape}"
        place = {"ha": "center", "va": "center", "fontsize": 10.5}
        axes.text(2.2 * left, -step, text, bbox=box | {"linestyle": line}, **place)
        if step == 0:
            above = ("key:\n", "value:\n")[left] + kind
            axes.text(2.2 * left, 0.95, above, color=colour, weight="bold", **place)
    arrow = {"arrowstyle": "->", "shrinkA": 58, "shrinkB": 55}
    axes.annotate("", xy=(2.2, -step), xytext=(0, -step), arrowprops=arrow)
axes.set(xlim=(-0.9, 3.1), ylim=(-4.5, 1.3))
axes.set_axis_off()
figure.tight_layout()
title = "A dictionary: each KerasTensor is the key of one Tensor"
figure.savefig("keys.svg", metadata={"Date": None, "Title": title})
print(len(value_of), "keys and values")
#> 5 keys and values
