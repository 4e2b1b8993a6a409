import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})

digits = load_digits()
figure, grid = plt.subplots(2, 5, figsize=(4.4, 2.2))
for index, axes in enumerate(grid.flat):
    axes.pcolormesh(digits.images[index, ::-1], cmap="Greys", edgecolors="face")
    axes.set_title(int(digits.target[index]))
    axes.set(xticks=[], yticks=[], aspect="equal")
figure.tight_layout()
title = "The first ten pictures, each with its label above it"
figure.savefig("digits.svg", metadata={"Date": None, "Title": title})
print(digits.target[:10])
#> [0 1 2 3 4 5 6 7 8 9]
