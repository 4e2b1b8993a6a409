import keras
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
images, labels = digits.images[..., None] / 16, digits.target
print("images", images.shape, "labels", labels.shape, labels[:5])

inputs = keras.Input(shape=(8, 8, 1), name="image")
x = keras.layers.Conv2D(8, 3, padding="same", activation="relu", name="lines")(inputs)
x = keras.layers.MaxPooling2D(name="smaller")(x)
x = keras.layers.Conv2D(16, 3, padding="same", activation="relu", name="shapes")(x)
x = keras.layers.Flatten(name="features")(x)
scores = keras.layers.Dense(10, name="scores")(x)
model = keras.Model(inputs, scores)

model.compile(
    optimizer=keras.optimizers.Adam(0.01),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
history = model.fit(
    images[:1000],
    labels[:1000],
    epochs=5,
    validation_data=(images[1000:1400], labels[1000:1400]),
    verbose=0,
)
for name, values in sorted(history.history.items()):
    print(name, "has", len(values), "values, rose:", values[-1] > values[0])

answers = model.predict(images[1400:], verbose=0)
print("predict", type(answers).__name__, answers.shape, answers.dtype)
right = (answers.argmax(axis=-1) == labels[1400:]).mean()
print(
    f"right among digits that it never saw: {right:.1f} of 1, at least 0.9:",
    right >= 0.9,
)
print("model.output", type(model.output).__name__, model.output is scores)
