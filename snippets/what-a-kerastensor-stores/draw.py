import keras
import matplotlib.pyplot as plt

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})

photo = keras.Input(shape=(8,), name="photo")
price = keras.Input(shape=(1,), name="price")
seen = keras.layers.Dense(4, name="look")(photo)
both = keras.layers.Concatenate(name="join")([seen, price])
score = keras.layers.Dense(1, name="score")(both)

figure, axes = plt.subplots(figsize=(4.4, 2))
box = {"boxstyle": "round", "facecolor": "#e8eaf6", "edgecolor": "#3f51b5"}
steps = []


def draw(tensor, x, y):
    operation, node_index, _ = tensor._keras_history
    text = f"{operation.name}\n{tensor.shape}"
    axes.text(x, y, text, ha="center", va="center", fontsize=9, bbox=box)
    for row, parent in enumerate(operation._inbound_nodes[node_index].input_tensors):
        steps.append(f"{operation.name} to {draw(parent, x - 1, y - row)}")
        arrow = {"arrowstyle": "->", "shrinkA": 27, "shrinkB": 27}
        axes.annotate("", xy=(x - 1, y - row), xytext=(x, y), arrowprops=arrow)
    return operation.name


draw(score, x=0, y=0)
axes.set(xlim=(-3.5, 0.5), ylim=(-1.5, 0.5))
axes.set_axis_off()
figure.tight_layout()
title = "The history, from output to input: " + ", ".join(reversed(steps))
figure.savefig("history.svg", metadata={"Date": None, "Title": title})
print(title)
#> The history, from output to input: score to join, join to price, join to look, look to photo
