import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle
from sklearn.datasets import load_digits

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})

images = load_digits().images
figure, axes = plt.subplots(figsize=(4.4, 3.2))
for behind in reversed(range(5)):
    x = [column + 2.2 * behind for column in range(9)]
    y = [row - 1.6 * behind for row in range(9)]
    axes.pcolormesh(
        x, y, images[behind], cmap="Greys", vmax=16, zorder=-behind, edgecolors="face"
    )
    frame = Rectangle((x[0], y[0]), 8, 8, fill=False, edgecolor="#006d5b")
    axes.add_patch(frame).set_zorder(0.5 - behind)
arrow = {"arrowstyle": "->", "color": "#006d5b", "linewidth": 1.8}
sizes = images.shape
for start, end, place, text in (
    ((-0.8, 0), (-0.8, 8), (-1.2, 4), f"axis 1\n{sizes[1]} rows"),
    ((0, 8.8), (8, 8.8), (4, 9.9), f"axis 2: {sizes[2]} columns"),
    ((8.6, 8.2), (17.4, 1.8), (14, 6.6), f"axis 0\n{sizes[0]} pictures"),
):
    axes.annotate("", xy=end, xytext=start, arrowprops=arrow)
    side = "right" if place[0] < 0 else "center" if place[0] == 4 else "left"
    axes.text(*place, text, ha=side, va="center", fontsize=11.5)
axes.set(xlim=(-5.2, 19.5), ylim=(10.8, -7), aspect="equal")
axes.set_axis_off()
figure.tight_layout()
title = f"The shape {sizes}: axis 0 counts pictures, axis 1 rows, axis 2 columns"
figure.savefig("axes.svg", metadata={"Date": None, "Title": title})
print(sizes)
#> (1797, 8, 8)
