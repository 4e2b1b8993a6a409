import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Rectangle
from sklearn.datasets import load_digits

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})

scaled = load_digits().images / 16
mean = scaled.mean(axis=0)
centred = scaled - mean
green = "#006d5b"
figure, axes = plt.subplots(figsize=(3.8, 4.4))


def draw(pictures, left, name, stretched=False):
    for row, picture in enumerate(pictures):
        x, y = left + np.arange(9), 9.4 * row + np.arange(9)
        shown = stretched and row > 0
        axes.pcolormesh(
            x,
            y,
            picture.round(2),
            cmap="Greys" if picture.min() >= 0 else "PuOr",
            vmin=0 if picture.min() >= 0 else -1,
            vmax=1,
            alpha=0.35 if shown else 1,
            edgecolors="face",
            linewidth=0.1,
        )
        line = "dashed" if shown else "solid"
        frame = Rectangle(
            (left, y[0]), 8, 8, fill=False, edgecolor=green, linestyle=line
        )
        axes.add_patch(frame)
    axes.text(left + 4, -1.2, name, ha="center", va="bottom", fontsize=11)


draw(scaled[:3], 0, f"scaled\n{scaled.shape}")
draw([mean] * 3, 12, f"mean\n{mean.shape}", stretched=True)
draw(centred[:3], 24, f"centred\n{centred.shape}")
for row in range(3):
    for left, sign in ((10, "−"), (22, "=")):
        axes.text(left, 9.4 * row + 4, sign, ha="center", va="center", fontsize=16)
axes.text(16, 28.4, "repeated for\neach picture", ha="center", va="top", fontsize=11)
axes.set(xlim=(-1.5, 33.5), ylim=(34, -7), aspect="equal")
axes.set_axis_off()
figure.tight_layout()
title = "The one mean picture is subtracted from each picture"
figure.savefig("mean.svg", metadata={"Date": None, "Title": title})
print(scaled.shape, mean.shape, centred.shape)
#> (1797, 8, 8) (8, 8) (1797, 8, 8)
