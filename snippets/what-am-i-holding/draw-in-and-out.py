import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})

looks = {
    "KerasTensor": ("#b8300a", "dashed"),
    "EagerTensor": ("#006d5b", "solid"),
    "ndarray": ("#45446a", "solid"),
}
layer = keras.layers.Dense(1)
row = np.array([[1.0, 2.0]])
figure, axes = plt.subplots(figsize=(4.5, 2.5))
place = {"ha": "center", "va": "center", "fontsize": 11}
middle = {"boxstyle": "round,pad=0.6", "facecolor": "#eeeeee", "edgecolor": "#555555"}
arrow = {"arrowstyle": "->", "shrinkA": 42, "shrinkB": 24}
for step, x in enumerate((keras.Input(shape=(2,)), tf.constant(row), row)):
    kinds = type(x).__name__, type(layer(x)).__name__
    for column, kind in zip((0, 4), kinds, strict=True):
        colour, line = looks[kind]
        box = {"boxstyle": "round,pad=0.4", "facecolor": "none", "edgecolor": colour}
        box["linestyle"] = line
        axes.text(column, -step, kind, color=colour, bbox=box, **place)
    axes.annotate("", xy=(2, -step), xytext=(0, -step), arrowprops=arrow)
    back = arrow | {"shrinkA": 24, "shrinkB": 42}
    axes.annotate("", xy=(4, -step), xytext=(2, -step), arrowprops=back)
    axes.text(2, -step, "layer", bbox=middle, **place)
    print(*kinds)
#> KerasTensor KerasTensor
#> EagerTensor EagerTensor
#> ndarray EagerTensor
axes.text(0, 0.85, "you put in", weight="bold", **place)
axes.text(4, 0.85, "comes out", weight="bold", **place)
axes.set(xlim=(-0.9, 4.9), ylim=(-2.5, 1.1))
axes.set_axis_off()
figure.tight_layout()
title = "What you put into a layer decides what comes out"
figure.savefig("in-and-out.svg", metadata={"Date": None, "Title": title})
