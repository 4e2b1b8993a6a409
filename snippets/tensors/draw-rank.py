import matplotlib.pyplot as plt
import tensorflow as tf
from matplotlib.patches import Rectangle
from sklearn.datasets import load_digits

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})

images = tf.constant(load_digits().images, dtype="float32")
parts = {
    "one pixel": images[0, 2, 3],
    "one row": images[0, 2],
    "one picture": images[0],
    "all pictures": images,
}
figure, grid = plt.subplots(
    2, 2, figsize=(4.2, 3.5), gridspec_kw={"height_ratios": (1, 4)}
)
for axes, (name, tensor) in zip(grid.flat, parts.items(), strict=True):
    rank = len(tensor.shape)
    pictures = tensor[:4] if rank == 3 else [tensor]
    for behind, picture in reversed(list(enumerate(pictures))):
        cells = tf.reshape(picture, (1, 1, *picture.shape)[-2:] if rank < 2 else (8, 8))
        height, width = cells.shape
        x = [column + 1.1 * behind for column in range(width + 1)]
        y = [row - 1.1 * behind for row in range(height + 1)]
        look = {"cmap": "Greys", "vmin": 0, "vmax": 16, "edgecolors": "face"}
        axes.pcolormesh(x, y, cells, zorder=-behind, **look)
        frame = Rectangle((x[0], y[0]), width, height, fill=False, edgecolor="#006d5b")
        axes.add_patch(frame).set_zorder(0.5 - behind)
    axes.set(xlim=(-0.5, 12), ylim=(8.5, -4) if rank > 1 else (2, -1), aspect="equal")
    axes.set_axis_off()
    axes.set_title(f"{name}\nrank {rank}, {tensor.shape}", fontsize=11)
    print(name, rank, tensor.shape)
#> one pixel 0 ()
#> one row 1 (8,)
#> one picture 2 (8, 8)
#> all pictures 3 (1797, 8, 8)
figure.tight_layout()
title = "A pixel, a row, a picture and all pictures, with rank and shape"
figure.savefig("rank.svg", metadata={"Date": None, "Title": title})
