import keras
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
digits = load_digits()
images, labels = digits.images[..., None] / 16, digits.target

keras.config.set_dtype_policy("mixed_float16")
inputs = keras.Input(shape=(8, 8, 1), name="image")
x = keras.layers.Conv2D(8, 3, padding="same", activation="relu", name="lines")(inputs)
x = keras.layers.MaxPooling2D(name="smaller")(x)
x = keras.layers.Conv2D(16, 3, padding="same", activation="relu", name="shapes")(x)
x = keras.layers.Flatten(name="features")(x)
scores = keras.layers.Dense(10, dtype="float32", name="scores")(x)
model = keras.Model(inputs, scores)
keras.config.set_dtype_policy("float32")

loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss, metrics=["accuracy"])
model.fit(images[:1000], labels[:1000], epochs=5, verbose=0)
print("optimizer:", type(model.optimizer).__name__)
#> optimizer: LossScaleOptimizer
accuracy = model.evaluate(images[1400:], labels[1400:], verbose=0)[1]
print(f"right among digits that it never saw: {accuracy:.1f}")
#> nine of ten new digits are right: False

colours = {"float32": "#45446a", "float16": "#b8300a"}
figure, axes = plt.subplots(figsize=(4.6, 3))
axes.text(0, 0.9, "the key, and what flows", ha="center", weight="bold")
axes.text(1, 0.9, "weights", ha="center", weight="bold")
lines = []
for row, layer in enumerate(model.layers):
    kept = {weight.dtype for weight in layer.weights}
    for column, dtype in ((0, layer.output.dtype), *((1, one) for one in kept)):
        text = f"{layer.name}: {dtype}" if column == 0 else dtype
        box = {"boxstyle": "round", "facecolor": "white", "edgecolor": colours[dtype]}
        colour = colours[dtype]
        axes.text(column, -row, text, ha="center", va="center", color=colour, bbox=box)
    lines.append(
        f"{layer.name} {layer.output.dtype}" + "".join(f", weights {k}" for k in kept)
    )
axes.set(xlim=(-0.6, 1.4), ylim=(-5.5, 1.3))
axes.set_axis_off()
figure.tight_layout()
metadata = {"Date": None, "Title": "; ".join(lines)}
figure.savefig("dtypes.svg", metadata=metadata)
print("\n".join(lines))
#> image float32
#> lines float16, weights float32
#> smaller float16
#> shapes float16, weights float32
#> features float16
#> scores float32, weights float32
