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
figure, axes = plt.subplots(figsize=(11, 2.6))
for column, (step, held, seen) in enumerate(steps):
    axes.text(column, 2, step, ha="center", va="center", weight="bold")
    for row, kind in ((1, held), (0, seen)):
        if kind:
            colour, line = looks[kind]
            axes.barh(
                row, 0.94, left=column - 0.47, color=colour, height=0.7, alpha=0.1
            )
            axes.plot(
                [column - 0.4, column + 0.4],
                [row - 0.22] * 2,
                color=colour,
                linestyle=line,
            )
            axes.text(column, row, kind, ha="center", va="center", color=colour)
axes.set_yticks([1, 0], ["you hold", "call receives"])
axes.set(ylim=(-0.5, 2.5), xlim=(-0.6, len(steps) - 0.4), xticks=[])
axes.tick_params(length=0)
axes.spines[:].set_visible(False)
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
