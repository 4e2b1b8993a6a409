import keras
import matplotlib.pyplot as plt
from palmerpenguins import load_penguins

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
numbers = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
words = ["island", "sex"]
table = load_penguins()
table[words] = table[words].fillna("missing")
inputs = {name: keras.Input(shape=(1,), name=name) for name in numbers}
inputs |= {name: keras.Input(shape=(1,), dtype="string", name=name) for name in words}
measured = keras.layers.Concatenate()([inputs[name] for name in numbers])
gaps = keras.ops.cast(keras.ops.isnan(measured), "float32")
filled = keras.layers.Concatenate()([measured, gaps])
codes = {}
for name in words:
    lookup = keras.layers.StringLookup(output_mode="one_hot")
    lookup.adapt(table[name].to_numpy())
    codes[name] = lookup(inputs[name])
row = keras.layers.Concatenate()([filled, *codes.values()])
scores = keras.layers.Dense(3)(keras.layers.Dense(16, activation="relu")(row))

red = "#b8300a"
box = {"boxstyle": "round,pad=0.3", "facecolor": "#fdeee8", "edgecolor": red}
look = {"ha": "center", "va": "center", "fontsize": 10.5}
line = {"color": "black", "linewidth": 1.3}
figure, axes = plt.subplots(figsize=(4.4, 5.4))


def draw(name, key, x, y):
    text = f"{name}\n{key.shape} {key.dtype}"
    axes.text(x, y, text, bbox=box | {"linestyle": "dashed"}, **look)


def arrow(start, end):
    axes.annotate("", end, start, arrowprops={"arrowstyle": "->", **line})


left, right, bus = 1, 3.05, 4.15
for step, (name, key) in enumerate(inputs.items()):
    draw(name, key, left, -step)
    arrow((1.88, -step), (2.22, -1.5 if name in numbers else -step))
for name, key, y in (
    ("filled", filled, -1.5),
    ("code of island", codes["island"], -4),
    ("code of sex", codes["sex"], -5),
):
    draw(name, key, right, y)
    axes.plot([3.88, bus], [y, y], **line)
axes.plot([bus, bus], [-1.5, -6.2], **line)
draw("row", row, right, -6.2)
arrow((bus, -6.2), (3.88, -6.2))
draw("scores", scores, left, -6.2)
arrow((2.22, -6.2), (1.8, -6.2))
axes.set(xlim=(0, 4.4), ylim=(-6.6, 0.4))
axes.set_axis_off()
figure.tight_layout()
title = "Six columns, each a KerasTensor, become one row of numbers and then scores"
figure.savefig("columns.svg", metadata={"Date": None, "Title": title})
print(row.shape, scores.shape)
#> (None, 16) (None, 3)
