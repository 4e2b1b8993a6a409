import re

import keras
import matplotlib.pyplot as plt

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
picture = keras.Input(shape=(8, 8, 1), name="picture")
strokes = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(picture)
features = keras.layers.Flatten(name="features")(strokes)
ink = keras.layers.GlobalAveragePooling2D(name="ink")(picture)
both = keras.layers.Concatenate(name="both")([features, ink])
scores = keras.layers.Dense(10, name="scores")(both)
model = keras.Model(picture, scores, name="digits")

graph = keras.utils.model_to_dot(model, show_layer_names=True)
name_of = {
    node.get_name(): re.findall("<b>(.+?)</b>", node.get_label())[0]
    for node in graph.get_nodes()
    if node.get_label()
}
edges = [
    (name_of[edge.get_source()], name_of[edge.get_destination()])
    for edge in graph.get_edges()
]

depth = {layer.name: 0 for layer in model.layers}
for layer in model.layers:  # each stands behind what it receives from
    above = [depth[source] for source, end in edges if end == layer.name]
    depth[layer.name] = max(above, default=-1) + 1
middle = ["picture", "both", "scores"]
place = {
    name: (0 if name in middle else 1 if name == "ink" else -1, -row)
    for name, row in depth.items()
}
figure, axes = plt.subplots(figsize=(4.5, 4.2))
drawn = {}
for name, (x, y) in place.items():
    text = f"{name}\n{model.get_layer(name).output.shape}"
    box = {"boxstyle": "round,pad=0.4", "facecolor": "none", "linestyle": "dashed"}
    look = {"bbox": box | {"edgecolor": "#b8300a"}, "fontsize": 10.5}
    drawn[name] = axes.text(x, y, text, ha="center", va="center", **look)
for source, destination in edges:
    ends = (drawn[name].get_bbox_patch() for name in (source, destination))
    arrow = dict(zip(("patchA", "patchB"), ends, strict=True))
    arrow |= {"arrowstyle": "->", "linewidth": 1.5, "shrinkA": 0, "shrinkB": 1}
    axes.annotate("", place[destination], place[source], arrowprops=arrow)
axes.set(xlim=(-1.9, 1.9), ylim=(-4.4, 0.4))
axes.set_axis_off()
figure.tight_layout()
title = "The connections of a model: " + ", ".join(f"{a} to {b}" for a, b in edges)
figure.savefig("connections.svg", metadata={"Date": None, "Title": title})
