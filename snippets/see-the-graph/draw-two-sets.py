import keras
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
picture = keras.Input(shape=(8, 8, 1), name="picture")
strokes = keras.layers.Conv2D(16, 3, name="strokes")(picture)
features = keras.layers.Flatten(name="features")(strokes)
look = keras.Model(picture, features, name="look")

digit = keras.Input(shape=(8, 8, 1), name="digit")
seen = look(digit)
scores = keras.layers.Dense(10, name="scores")(seen)

figure, axes = plt.subplots(figsize=(4.6, 4))
boxes = {"digit": (0, 0, digit), "seen": (0, -2, seen), "scores": (0, -3, scores)}
boxes |= {"picture": (1.5, 0, picture), "strokes": (1.5, -1, strokes)}
boxes |= {"features": (1.5, -2, features)}
place = {"ha": "center", "va": "center", "fontsize": 10.5}
look_of_box = {"boxstyle": "round,pad=0.4", "facecolor": "#ffffff"}
look_of_box |= {"edgecolor": "#b8300a", "linestyle": "dashed"}
for name, (x, y, tensor) in boxes.items():
    axes.text(x, y, f"{name}\n{tensor.shape}", bbox=look_of_box, **place)
for start, end, text in (
    ("digit", "seen", "look"),
    ("seen", "scores", "Dense"),
    ("picture", "strokes", "Conv2D"),
    ("strokes", "features", "Flatten"),
):
    (x, top, _), (_, bottom, _) = boxes[start], boxes[end]
    arrow = {"arrowstyle": "->", "shrinkA": 17, "shrinkB": 17, "linewidth": 1.5}
    axes.annotate("", (x, bottom), (x, top), arrowprops=arrow)
    axes.text(x + 0.06, (top + bottom) / 2, text, va="center", fontsize=10.5)
frame = Rectangle((0.85, -2.5), 1.3, 3, facecolor="#fdeee8", edgecolor="none")
axes.add_patch(frame).set_zorder(-1)
axes.text(0, 0.85, "made by look(digit)", weight="bold", **place)
axes.text(1.5, 0.85, "look's own", weight="bold", **place)
axes.set(xlim=(-0.7, 2.2), ylim=(-3.5, 1.2))
axes.set_axis_off()
figure.tight_layout()
title = "Two sets of KerasTensors: those of the outer model, and those inside look"
figure.savefig("two-sets.svg", metadata={"Date": None, "Title": title})
