from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter
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

model.export("float32.tflite", format="litert", verbose=False)
model.export(
    "int8.tflite",
    format="litert",
    verbose=False,
    optimizations=[tf.lite.Optimize.DEFAULT],
)
expected = model.predict(new, verbose=0)
for file in ("float32.tflite", "int8.tflite"):
    run = Interpreter(file).get_signature_runner()
    (name,) = run.get_input_details()
    (answer,) = run(**{name: new}).values()
    right = int(np.sum(answer.argmax(1) == truth))
    off = np.abs(answer - expected).max()
    size = round(Path(file).stat().st_size, -3) // 1000
    print(f"{file}: {size} kB, {right} of {len(new)} right, off by {off:.0e}")
