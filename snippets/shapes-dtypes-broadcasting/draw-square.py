import matplotlib.pyplot as plt
import tensorflow as tf

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})

row = tf.constant([1.0, 2.0, 3.0])
column = tf.constant([[10.0], [20.0], [30.0]])
total = row + column
figure, axes = plt.subplots(figsize=(4.6, 2.1))
look = {"ha": "center", "va": "center", "fontsize": 11}


def draw(tensor, left):
    rows, columns = (1, *tensor.shape)[-2:]
    for down, values in enumerate(tf.broadcast_to(tensor, (3, 3)).numpy()):
        for across, value in enumerate(values):
            there = down < rows and across < columns
            box = {"boxstyle": "square,pad=0.35", "edgecolor": "#006d5b"}
            box["facecolor"] = "#e0f2ec" if there else "none"
            box["linestyle"] = "solid" if there else "dotted"
            text = f"{value:2.0f}"
            axes.text(left + across, down, text, family="monospace", bbox=box, **look)
    axes.text(left + 1, -1.1, f"{tensor.shape}", **look)


draw(row, 0)
draw(column, 4.2)
draw(total, 8.4)
axes.text(3.1, 1, "+", **look)
axes.text(7.3, 1, "=", **look)
axes.set(xlim=(-0.7, 11.1), ylim=(2.7, -1.7))
axes.set_axis_off()
figure.tight_layout()
title = "The row is repeated downwards, the column to the right; the sum is a square"
figure.savefig("square.svg", metadata={"Date": None, "Title": title})
print(row.shape, column.shape, total.shape)
#> (3,) (3, 1) (3, 3)
