import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
images, labels = digits.images[..., None] / 16, digits.target

inputs = keras.Input(shape=(8, 8, 1), name="image")
x = keras.layers.Conv2D(8, 3, padding="same", activation="relu", name="lines")(inputs)
x = keras.layers.MaxPooling2D(name="smaller")(x)
x = keras.layers.Conv2D(16, 3, padding="same", activation="relu", name="shapes")(x)
x = keras.layers.Flatten(name="features")(x)
model = keras.Model(inputs, keras.layers.Dense(10, name="scores")(x))
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss, metrics=["accuracy"])
model.fit(images[:1000], labels[:1000], epochs=5, verbose=0)

model.save("digits.keras")
loaded = keras.saving.load_model("digits.keras")
here, there = (one.predict(images[1400:], verbose=0) for one in (model, loaded))
print("the same scores:", np.array_equal(here, there))
#> the same scores: True
print("keys again:", type(loaded.output).__name__, loaded.output.shape)
#> keys again: KerasTensor (None, 10)
print("the keys of before:", loaded.output is model.output)
#> the keys of before: False

loaded.fit(images[1000:1400], labels[1000:1400], verbose=0)
print("steps:", int(model.optimizer.iterations), "to", int(loaded.optimizer.iterations))
#> steps: 160 to 173
