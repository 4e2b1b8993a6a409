import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "fixed"})
digits = load_digits()
images, labels = digits.images[..., None] / 16, digits.target

inputs = keras.Input(shape=(8, 8, 1))
x = keras.layers.Conv2D(8, 3, padding="same", activation="relu")(inputs)
x = keras.layers.MaxPooling2D()(x)
x = keras.layers.Conv2D(16, 3, padding="same", activation="relu")(x)
scores = keras.layers.Dense(10)(keras.layers.Flatten()(x))
model = keras.Model(inputs, scores)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss, metrics=["accuracy"])


def probabilities(image):
    return keras.ops.softmax(model.predict(image[np.newaxis], verbose=0))[0].numpy()


chosen = 1400
before = probabilities(images[chosen])
new = images[1000:1400], labels[1000:1400]
history = model.fit(
    images[:1000], labels[:1000], epochs=5, validation_data=new, verbose=0
).history
after = probabilities(images[chosen])
print("label", labels[chosen], "answer after fit", after.argmax())
print("sure before:", before.max() > 0.5, "sure after:", after.max() > 0.5)

figure, (left, middle, right) = plt.subplots(1, 3, figsize=(4.6, 1.7))
left.pcolormesh(images[chosen, ::-1, :, 0], cmap="Greys", edgecolors="face")
left.set(title="one digit", xticks=[], yticks=[], aspect="equal")
for axis, values, title in ((middle, before, "before"), (right, after, "after fit")):
    axis.bar(range(10), np.round(values, 1), color="#45446a")
    axis.set(title=title, ylim=(0, 1.05), xticks=range(0, 10, 2), yticks=[0, 0.5, 1])
figure.tight_layout()
title = f"A {labels[chosen]}, and the probabilities of the ten digits before and after"
figure.savefig("answer.svg", metadata={"Date": None, "Title": title})

figure, axis = plt.subplots(figsize=(4.6, 2.2))
epochs = np.arange(1, 6)
axis.plot(epochs, np.round(history["accuracy"], 1), "o-", label="digits it learns from")
axis.plot(epochs, np.round(history["val_accuracy"], 1), "s--", label="digits held back")
axis.set(xlabel="epoch", ylabel="share right", ylim=(0, 1.05), xticks=epochs)
axis.legend(loc="lower right")
figure.tight_layout()
title = "The share of right answers rises, for both halves of the data"
figure.savefig("epochs.svg", metadata={"Date": None, "Title": title})
