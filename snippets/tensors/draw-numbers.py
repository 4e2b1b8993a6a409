import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})

image = load_digits().images[0]
figure, (left, right) = plt.subplots(1, 2, figsize=(4.6, 2.6))
for axes, name in ((left, "what you see"), (right, "what the Tensor holds")):
    axes.set(xlim=(0, 8), ylim=(8, 0), xticks=[], yticks=[], aspect="equal")
    axes.set_title(name, fontsize=11)
left.pcolormesh(image, cmap="Greys", edgecolors="face")
for row in range(8):
    for column in range(8):
        pixel = int(image[row, column])
        place = column + 0.5, row + 0.5
        right.text(*place, pixel, ha="center", va="center_baseline", fontsize=9.5)
right.spines[:].set_color("#006d5b")
figure.tight_layout()
title = "A zero as 8 rows of 8 pixels, and as the 64 numbers that the pixels are"
figure.savefig("numbers.svg", metadata={"Date": None, "Title": title})
print(image[0])
#> [ 0.  0.  5. 13.  9.  1.  0.  0.]
