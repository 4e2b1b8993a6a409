import keras
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
digits = load_digits()
pictures, labels = digits.images[..., None], digits.target

keras.config.set_dtype_policy("mixed_float16")
image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
strokes = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(scaled)
features = keras.layers.Flatten(name="features")(strokes)
scores = keras.layers.Dense(10, dtype="float32", name="scores")(features)
model = keras.Model(image, scores, name="digits")
keras.config.set_dtype_policy("float32")

loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss, metrics=["accuracy"])
model.fit(pictures[:1000], labels[:1000], epochs=5, verbose=0)
print("optimizer:", type(model.optimizer).__name__)
#> optimizer: LossScaleOptimizer
accuracy = model.evaluate(pictures[1400:], labels[1400:], verbose=0)[1]
print(f"right among digits that it never saw: {accuracy:.1f}")
#> right among digits that it never saw: 0.9

colours = {"float32": "#333333", "float16": "#7a5c00"}
figure, axes = plt.subplots(figsize=(4.6, 2.8))
axes.text(0, 0.9, "the key, and what flows", ha="center", weight="bold")
axes.text(1, 0.9, "weights", ha="center", weight="bold")
lines = []
for row, layer in enumerate(model.layers):
    kept = sorted({weight.dtype for weight in layer.weights})
    for column, dtype in ((0, layer.output.dtype), *((1, one) for one in kept)):
        text = dtype if column else f"{layer.name}: {dtype}"
        box = {"boxstyle": "round", "facecolor": "white", "edgecolor": colours[dtype]}
        style = {"ha": "center", "va": "center", "color": colours[dtype], "bbox": box}
        axes.text(column, -row, text, **style)
    weights = "".join(f", weights {dtype}" for dtype in kept)
    lines.append(f"{layer.name} {layer.output.dtype}{weights}")
axes.set(xlim=(-0.6, 1.4), ylim=(-4.5, 1.3))
axes.set_axis_off()
figure.tight_layout()
figure.savefig("dtypes.svg", metadata={"Date": None, "Title": "; ".join(lines)})
print("\n".join(lines))
#> image float32
#> scaled float16
#> strokes float16, weights float32
#> features float16
#> scores float32, weights float32
