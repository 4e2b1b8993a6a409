import keras
import matplotlib.pyplot as plt
import tensorflow as tf

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
inputs = keras.Input(shape=(8, 8, 1), name="image")
outputs = keras.layers.Dense(10)(keras.layers.Flatten()(inputs))
model = keras.Model(inputs, outputs)
model.save("digits.keras")
model.export("folder", verbose=False)

loaded = keras.saving.load_model("digits.keras")
signature = tf.saved_model.load("folder").signatures["serving_default"]
(spec,) = signature.structured_input_signature[1].values()
held = {
    "model": (type(model.output).__name__, "trains, can be cut"),
    "digits.keras": (type(loaded.output).__name__, "trains, can be cut"),
    "folder": (type(spec).__name__, "answers only"),
}
places = {"model": (0, 0), "digits.keras": (1, 0.5), "folder": (1, -0.5)}
looks = {"KerasTensor": ("#b8300a", "dashed"), "TensorSpec": ("#333333", "solid")}
figure, axes = plt.subplots(figsize=(4.6, 2.4))
for name, (kind, use) in held.items():
    colour, line = looks[kind]
    box = {"boxstyle": "round", "facecolor": "white"}
    box |= {"edgecolor": colour, "linestyle": line}
    text, place = f"{name}\n{kind}\n{use}", places[name]
    axes.text(*place, text, ha="center", va="center", color=colour, bbox=box)
    print(name, "-", kind, "-", use)
#> model - KerasTensor - trains, can be cut
#> digits.keras - KerasTensor - trains, can be cut
#> folder - TensorSpec - answers only
for way, name in (("save", "digits.keras"), ("export", "folder")):
    (x, y), arrow = places[name], {"arrowstyle": "->", "shrinkA": 50, "shrinkB": 50}
    axes.annotate("", (x, y), (0, 0), arrowprops=arrow)
    axes.text(0.42, y * 0.75, way, ha="center", va="center")
axes.set(xlim=(-0.4, 1.4), ylim=(-0.9, 0.9))
axes.set_axis_off()
figure.tight_layout()
title = "; ".join(f"{name}: {kind}, {use}" for name, (kind, use) in held.items())
figure.savefig("ways-out.svg", metadata={"Date": None, "Title": title})
