from pathlib import Path

import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
pictures, labels = digits.images[..., None].astype("float32"), digits.target

image = keras.Input(shape=(8, 8, 1), name="image")
x = keras.layers.Rescaling(1 / 16)(image)
x = keras.layers.Conv2D(16, 3, activation="relu")(x)
x = keras.layers.Flatten()(x)
x = keras.layers.Dense(64, activation="relu")(x)
model = keras.Model(image, keras.layers.Dense(10, activation="softmax")(x))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(pictures[:1400], labels[:1400], epochs=10, verbose=0)
new, truth = pictures[1400:], labels[1400:]


def report(name):
    model.save("model.keras")
    kernel = model.layers[-1].variables[0]
    right = int(np.sum(model.predict(new, verbose=0).argmax(1) == truth))
    size = round(Path("model.keras").stat().st_size, -3) // 1000
    print(f"{name}: {right} of {len(new)} right, kernel {kernel.dtype}, file {size} kB")


report("before")
model.quantize("int8")
report("after")
print(type(model.output).__name__, model.output.shape, model.output.dtype)
loaded = keras.saving.load_model("model.keras")
same = np.array_equal(loaded.predict(new, verbose=0), model.predict(new, verbose=0))
print("loaded, the same values:", same)
