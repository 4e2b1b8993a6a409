import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
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
model.fit(pictures[:1000], labels[:1000], epochs=5, verbose=0)

model.save("digits.keras")
loaded = keras.saving.load_model("digits.keras")
here, there = (one.predict(pictures[1400:], verbose=0) for one in (model, loaded))
print("the same scores:", np.array_equal(here, there))
#> the same scores: True
print("keys again:", type(loaded.output).__name__, loaded.output.shape)
#> keys again: KerasTensor (None, 10)
print("the keys of before:", loaded.output is model.output)
#> the keys of before: False

loaded.fit(pictures[1000:1400], labels[1000:1400], verbose=0)
print("steps:", int(model.optimizer.iterations), "to", int(loaded.optimizer.iterations))
#> steps: 160 to 173
