import keras
import matplotlib.pyplot as plt

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
attention = keras.layers.MultiHeadAttention(num_heads=1, key_dim=4)
steps = {
    "Input": lambda x: x,
    "Embedding": keras.layers.Embedding(8, 4, mask_zero=True),
    "attention": lambda x: attention(x, x),
    "Dense": keras.layers.Dense(4),
    "x * 2.0": lambda x: x * 2.0,
    "average": keras.layers.GlobalAveragePooling1D(),
}
figure, axes = plt.subplots(figsize=(4.6, 3.8))
red, green = "#b8300a", "#006d5b"
place = {"va": "center", "fontsize": 10.5}
box = {"boxstyle": "round,pad=0.4", "facecolor": "none", "edgecolor": red}
placeholder = keras.Input((None,), dtype="int32")
data = keras.ops.array([[3, 1, 2, 0, 0]])
for row, (name, step) in enumerate(steps.items()):
    placeholder, data = step(placeholder), step(data)
    mask = getattr(placeholder, "_keras_mask", None)
    bits = getattr(data, "_keras_mask", None)
    shown = None if bits is None else keras.ops.convert_to_numpy(bits)[0]
    print(name, placeholder.shape, "mask", getattr(mask, "shape", None), shown)
    axes.text(0, -row, name, weight="bold", **place)
    text = f"{placeholder.shape}"
    axes.text(2.9, -row, text, ha="center", bbox=box | {"linestyle": "dashed"}, **place)
    if shown is None:
        axes.text(4.5, -row, "no mask", color="#555555", **place)
    else:
        for step_number, kept in enumerate(shown):
            look = {"edgecolor": green, "facecolor": green if kept else "none"}
            axes.bar(4.65 + 0.4 * step_number, 0.5, 0.32, -row - 0.25, **look)
#> Input (None, None) mask None None
#> Embedding (None, None, 4) mask (None, None) [ True  True  True False False]
#> attention (None, None, 4) mask (None, None) [ True  True  True False False]
#> Dense (None, None, 4) mask (None, None) [ True  True  True False False]
#> x * 2.0 (None, None, 4) mask None None
#> average (None, 4) mask None None
axes.text(2.9, 1, "KerasTensor", ha="center", color=red, weight="bold", **place)
axes.text(4.45, 1, "mask on the value", color=green, weight="bold", **place)
axes.set(xlim=(-0.05, 6.6), ylim=(-len(steps) + 0.5, 1.3))
axes.set_axis_off()
figure.tight_layout()
title = "The mask at each step of a model: made, carried on, lost"
figure.savefig("steps.svg", metadata={"Date": None, "Title": title})
