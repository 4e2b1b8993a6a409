import keras
import matplotlib.pyplot as plt

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
image = keras.Input(shape=(8, 8, 1), name="image")
x = keras.layers.Rescaling(1 / 16, name="scaled")(image)
x = keras.layers.Conv2D(16, 3, name="strokes")(x)
x = keras.layers.BatchNormalization(name="norm")(x)
x = keras.layers.ReLU(name="bend")(x)
x = keras.layers.Flatten(name="features")(x)
first = keras.Model(image, keras.layers.Dense(5, name="0 to 4")(x))

cut = first.get_layer("features").output
base = keras.Model(first.inputs[0], cut)
base.trainable = False
second = keras.Model(base.inputs[0], keras.layers.Dense(5, name="5 to 9")(base.output))

figure, axes = plt.subplots(figsize=(4.6, 4))
for column, (title, model) in enumerate((("first", first), ("second", second))):
    axes.text(column, 1, title, ha="center", va="center", weight="bold")
    for row, layer in enumerate(model.layers):
        frozen = column == 1 and not layer.trainable and layer.weights
        shared = layer in first.layers and layer in second.layers
        box = {"boxstyle": "round", "facecolor": "#e3e3ee" if shared else "#fff3d6"}
        text = f"{layer.name} {layer.output.shape[1:]}" + (" frozen" if frozen else "")
        axes.text(column, -row, text, ha="center", va="center", bbox=box)
        if row:
            arrow = {"arrowstyle": "->", "shrinkA": 10, "shrinkB": 10}
            axes.annotate("", (column, -row), (column, 1 - row), arrowprops=arrow)
shared = [layer.name for layer in second.layers if layer in first.layers]
new = [layer.name for layer in second.layers if layer not in first.layers]
print("in both:", shared)
#> in both: ['image', 'scaled', 'strokes', 'norm', 'bend', 'features']
print("new:", new, "trainable:", len(second.trainable_weights), "weights")
#> new: ['5 to 9'] trainable: 2 weights
axes.set(xlim=(-0.55, 1.55), ylim=(-6.5, 1.3))
axes.set_axis_off()
figure.tight_layout()
title = (
    f"Two models side by side; {', '.join(shared)} are in both, {', '.join(new)} is new"
)
figure.savefig("surgery.svg", metadata={"Date": None, "Title": title})
