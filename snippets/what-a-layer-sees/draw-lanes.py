# not a recipe: it draws how often Python runs
import keras
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
events = []


class Note(keras.layers.Layer):
    def call(self, x):
        events.append("call")
        return x


image = keras.Input(shape=(8, 8))
scores = keras.layers.Dense(10)(keras.layers.Flatten()(Note()(image)))
model = keras.Model(image, scores)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(loss=loss)
digits = load_digits()
note_batch = keras.callbacks.LambdaCallback(
    on_train_batch_end=lambda *_, **__: events.append("batch")
)
building = len(events)
model.fit(
    digits.images[:180] / 16,
    digits.target[:180],
    batch_size=60,
    epochs=4,
    verbose=0,
    callbacks=[note_batch],
)
blue, green = "#1a37d6", "#006d5b"
figure, axes = plt.subplots(figsize=(4.6, 2.9))
batch = 0
for place, event in enumerate(events):
    colour, lane = (blue, 1) if event == "call" else (green, 0)
    batch += event == "batch"
    look = {"facecolor": (colour, 0.15), "edgecolor": colour}
    look["linestyle"] = "dotted" if lane else "solid"
    axes.bar(place, 0.5, 0.8, lane - 0.25, **look)
    text = "" if lane else batch
    axes.text(place, lane, text, ha="center", va="center", fontsize=10, color=green)
look = {"fontsize": 11, "va": "center"}
above, below = (
    "record: Python runs call on a SymbolicTensor",
    "run: the graph works on each batch's values",
)
axes.text(-0.5, 1.62, above, color=blue, **look)
axes.text(-0.5, 0.52, below, color=green, **look)
for left, right in ((0, building), (building, len(events))):
    axes.plot([left - 0.4, right - 0.6], [-0.45] * 2, color="#555555")
axes.text(-0.5, -0.72, "build", **look)
axes.text(building + 1.5, -0.72, "fit: 4 epochs of 3 batches", **look)
axes.set(xlim=(-0.7, len(events) - 0.3), ylim=(-0.9, 1.9))
axes.set_axis_off()
figure.tight_layout()
runs, batches = events.count("call"), events.count("batch")
title = f"Python runs call {runs} times, the graph runs {batches} batches"
figure.savefig("lanes.svg", metadata={"Date": None, "Title": title})
print(title)
#> Python runs call 3 times, the graph runs 12 batches
