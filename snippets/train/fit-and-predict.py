import keras
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
pictures, labels = digits.images[..., None], digits.target
print("pictures", pictures.shape, "labels", labels.shape, labels[:5])
#> pictures (1797, 8, 8, 1) labels (1797,) [0 1 2 3 4]

image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
strokes = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(scaled)
features = keras.layers.Flatten(name="features")(strokes)
scores = keras.layers.Dense(10, name="scores")(features)
model = keras.Model(image, scores, name="digits")

model.compile(
    optimizer=keras.optimizers.Adam(0.01),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
history = model.fit(
    pictures[:1000],
    labels[:1000],
    epochs=5,
    validation_data=(pictures[1000:1400], labels[1000:1400]),
    verbose=0,
)
for name, values in sorted(history.history.items()):
    print(name, "has", len(values), "values, rose:", values[-1] > values[0])
#> accuracy has 5 values, rose: True
#> loss has 5 values, rose: False
#> val_accuracy has 5 values, rose: True
#> val_loss has 5 values, rose: False

answers = model.predict(pictures[1400:], verbose=0)
print("predict", type(answers).__name__, answers.shape, answers.dtype)
#> predict ndarray (397, 10) float32
right = (answers.argmax(axis=-1) == labels[1400:]).mean()
print(f"right among digits that it never saw: {right:.1f}")
#> right among digits that it never saw: 0.9
print("model.output", type(model.output).__name__, model.output is scores)
#> model.output KerasTensor True
