import inspect

import keras
import matplotlib.pyplot as plt

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})


def build():
    image = keras.Input((8, 8, 1))
    scaled = keras.layers.Rescaling(1 / 16)(image)
    strokes = keras.layers.Conv2D(16, 3)(scaled)
    features = keras.layers.Flatten()(strokes)
    scores = keras.layers.Dense(10)(features)
    return keras.Model(image, scores)


code = [line.strip() for line in inspect.getsource(build).split("\n")[1:-2]]
layers = build().layers
red = "#b8300a"
box = {"boxstyle": "round,pad=0.4", "facecolor": "#fdeee8", "edgecolor": red}
figure, axes = plt.subplots(figsize=(4.6, 4.8))
for step, (line, layer) in enumerate(zip(code, layers, strict=True)):
    name, _, call = line.partition(" = ")
    look = {"family": "monospace", "fontsize": 11, "va": "center"}
    axes.text(
        0, -step - 0.12, f"{name} =\n  {call.replace('keras.layers.', '')}", **look
    )
    text = f"{name}\n{layer.output.shape}"
    axes.text(
        3.6,
        -step,
        text,
        ha="center",
        va="center",
        fontsize=10.5,
        bbox=box | {"linestyle": "dashed"},
    )
    if step:
        arrow = {"arrowstyle": "->", "shrinkA": 17, "shrinkB": 17, "linewidth": 1.5}
        axes.annotate("", xy=(3.6, -step), xytext=(3.6, 1 - step), arrowprops=arrow)
        kind = type(layer).__name__
        axes.text(3.7, 0.5 - step, kind, va="center", fontsize=10.5, color="#444444")
axes.set(xlim=(-0.05, 4.6), ylim=(-len(layers) + 0.5, 0.5))
axes.set_axis_off()
figure.tight_layout()
title = "Each line of the program beside the KerasTensor that it returns"
figure.savefig("graph.svg", metadata={"Date": None, "Title": title})
for layer in layers:
    print(type(layer).__name__, layer.output.shape)
#> InputLayer (None, 8, 8, 1)
#> Rescaling (None, 8, 8, 1)
#> Conv2D (None, 6, 6, 16)
#> Flatten (None, 576)
#> Dense (None, 10)
