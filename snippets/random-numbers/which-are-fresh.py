# not a recipe: it compares what to do and what not
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

generator = keras.random.SeedGenerator(7)
sources = {
    "keras.random.normal((2,), seed=generator)": lambda: keras.random.normal(
        (2,), seed=generator
    ),
    "keras.random.normal((2,))": lambda: keras.random.normal((2,)),
    "keras.random.normal((2,), seed=7)": lambda: keras.random.normal((2,), seed=7),
    "tf.random.normal((2,))": lambda: tf.random.normal((2,)),
    "np.random.normal(size=2)": lambda: np.random.normal(size=2),
}


class Noise(keras.Layer):
    def __init__(self, source):
        super().__init__()
        self.source = source
        self.generator = generator

    def call(self, x):
        return x + keras.ops.cast(self.source(), "float32")


inputs = keras.Input(shape=(2,))
outputs = {name: Noise(source)(inputs) for name, source in sources.items()}
model = keras.Model(inputs, outputs)

zeros = np.zeros((1, 2))
called = model(zeros), model(zeros)
predicted = model.predict(zeros, verbose=0), model.predict(zeros, verbose=0)
lines = ["| in `call` | `model(zeros)` twice | `model.predict(zeros)` twice |"]
lines.append("| --- | --- | --- |")
for name in sources:
    cells = [
        "the same" if np.array_equal(one[name], two[name]) else "new numbers"
        for one, two in (called, predicted)
    ]
    lines.append(f"| `{name}` | {' | '.join(cells)} |")
Path("fresh.md").write_text("\n".join(lines) + "\n")
