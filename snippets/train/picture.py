import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
digits = load_digits()
pictures, labels = digits.images[..., None], digits.target

image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
strokes = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(scaled)
features = keras.layers.Flatten(name="features")(strokes)
scores = keras.layers.Dense(10, name="scores")(features)
model = keras.Model(image, scores, name="digits")
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss, metrics=["accuracy"])


def probabilities(picture):
    scores = model.predict(picture[np.newaxis], verbose=0)
    return keras.ops.convert_to_numpy(keras.ops.softmax(scores))[0]


chosen = 1400
before = probabilities(pictures[chosen])
held_back = pictures[1000:1400], labels[1000:1400]
history = model.fit(
    pictures[:1000], labels[:1000], epochs=5, validation_data=held_back, verbose=0
).history
after = probabilities(pictures[chosen])
print("label", labels[chosen], "answer after fit", after.argmax())
#> label 2 answer after fit 2
print("sure before:", before.max() > 0.5, "sure after:", after.max() > 0.5)
#> sure before: False sure after: True

figure, (left, middle, right) = plt.subplots(1, 3, figsize=(4.6, 1.7))
left.pcolormesh(pictures[chosen, ::-1, :, 0], cmap="Greys", edgecolors="face")
left.set(title="one digit", xticks=[], yticks=[], aspect="equal")
for axis, values, title in ((middle, before, "before"), (right, after, "after fit")):
    axis.bar(range(10), np.round(values, 1), color="#45446a")
    axis.set(title=title, ylim=(0, 1.05), xticks=range(0, 10, 2), yticks=[0, 0.5, 1])
figure.tight_layout()
title = f"A {labels[chosen]}, and the probabilities of the ten digits before and after"
figure.savefig("answer.svg", metadata={"Date": None, "Title": title})

figure, axis = plt.subplots(figsize=(4.6, 2.2))
epochs = np.arange(1, 6)
for name, line, text in (
    ("accuracy", "o-", "digits it learns from"),
    ("val_accuracy", "s--", "digits held back"),
):
    axis.plot(epochs, np.round(np.multiply(history[name], 20)) / 20, line, label=text)
axis.set(xlabel="epoch", ylabel="share right", ylim=(0, 1.05), xticks=epochs)
axis.legend(loc="lower right")
figure.tight_layout()
title = "The share of right answers by epoch: digits learned from, digits held back"
figure.savefig("epochs.svg", metadata={"Date": None, "Title": title})
