import matplotlib.pyplot as plt
import numpy as np

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})

eight = np.ones((8, 8, 8))
means = eight.mean(axis=(1, 2))
kept = eight.mean(axis=(1, 2), keepdims=True)
axes_of = ("picture", "row", "column")
figure, axes = plt.subplots(figsize=(4.4, 3.3))
for column, name in enumerate(axes_of):
    axes.text(column, 4.3, name, ha="center", va="center", fontsize=11.5)
lines = (
    (3.5, "pictures", eight.shape, "#e0f2ec"),
    (2.7, "means", means.shape, "#fde3d6"),
    (1.3, "pictures", eight.shape, "#e0f2ec"),
    (0.5, "means, kept", kept.shape, "#e0f2ec"),
)
for y, name, shape, colour in lines:
    axes.text(-0.75, y, name, ha="right", va="center", fontsize=11.5)
    for column in range(3):
        index = column - 3 + len(shape)
        there = index >= 0
        box = {"boxstyle": "round", "facecolor": colour if there else "none"}
        box |= {"edgecolor": "#006d5b", "linestyle": "solid" if there else "dotted"}
        text = str(shape[index]) if there else "…"
        axes.text(column, y, text, ha="center", va="center", fontsize=13, bbox=box)
axes.text(2.6, 3.1, "one for\neach\ncolumn", va="center", fontsize=11)
axes.text(2.6, 0.9, "one for\neach\npicture", va="center", fontsize=11)
axes.set(xlim=(-2.7, 3.8), ylim=(0, 4.7))
axes.set_axis_off()
figure.tight_layout()
title = "Lined up from the right, the means stand below the columns; kept, below the pictures"
figure.savefig("lined-up.svg", metadata={"Date": None, "Title": title})
print(eight.shape, means.shape, kept.shape)
#> (8, 8, 8) (8,) (8, 1, 1)
