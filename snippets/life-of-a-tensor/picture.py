import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
received = []


class Watch(keras.layers.Layer):
    def call(self, x):
        received.append(type(x).__name__)
        return x


def note(step, held):
    steps.append((step, type(held).__name__, received[0] if received else ""))
    received.clear()


steps = []
x, y = np.ones((4, 2), "float32"), np.ones((4, 1), "float32")
inputs = keras.Input(shape=(2,))
note("Input", inputs)
watched = Watch()(inputs)
note("layer(inputs)", watched)
model = keras.Model(inputs, keras.layers.Dense(1)(watched))
note("Model:\nmodel.output", model.output)
note("model(data)", model(tf.constant(x)))
model.compile(loss="mse")
note("compile:\nmodel.output", model.output)
model.fit(x, y, verbose=0)
note("fit:\nmodel.output", model.output)
note("predict", model.predict(x, verbose=0))

looks = {
    "KerasTensor": ("#b8300a", "dashed"),
    "SymbolicTensor": ("#1a37d6", "dotted"),
    "EagerTensor": ("#006d5b", "solid"),
    "ndarray": ("#45446a", "solid"),
}
figure, axes = plt.subplots(figsize=(4.5, 4.2))
place = {"ha": "center", "va": "center", "fontsize": 10.5}
for row, (step, held, seen) in enumerate(steps):
    axes.text(0, -row, step, ha="left", va="center", fontsize=10.5, weight="bold")
    for column, kind in ((2.7, held), (4.6, seen)):
        if kind:
            colour, line = looks[kind]
            box = {"boxstyle": "round,pad=0.4", "facecolor": "none"}
            box |= {"edgecolor": colour, "linestyle": line, "linewidth": 1.5}
            axes.text(column, -row, kind, color=colour, bbox=box, **place)
axes.text(2.7, 0.85, "you hold", weight="bold", **place)
axes.text(4.6, 0.85, "call receives", weight="bold", **place)
axes.set(xlim=(-0.1, 5.6), ylim=(-len(steps) + 0.5, 1.2))
axes.set_axis_off()
figure.tight_layout()
title = "; ".join(
    f"{step.replace(chr(10), ' ')} {held}" + (f", call receives {seen}" if seen else "")
    for step, held, seen in steps
)
figure.savefig("life.svg", metadata={"Date": None, "Title": title})
print(title.replace("; ", "\n"))
#> Input KerasTensor
#> layer(inputs) KerasTensor, call receives SymbolicTensor
#> Model: model.output KerasTensor
#> model(data) EagerTensor, call receives EagerTensor
#> compile: model.output KerasTensor
#> fit: model.output KerasTensor, call receives SymbolicTensor
#> predict ndarray, call receives SymbolicTensor
