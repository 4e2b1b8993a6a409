# not a recipe: it counts how often Python runs
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

runs = 0
batches = tf.Variable(0)


class Counted(keras.layers.Layer):
    def call(self, x):
        global runs
        runs += 1
        batches.assign_add(1)
        return x


x, y = np.ones((8, 2)), np.ones((8, 1))
model = keras.Sequential([keras.Input(shape=(2,)), Counted(), keras.layers.Dense(1)])
lines = [
    "| what you do | batches | Python code in `call` ran |",
    "| --- | --- | --- |",
    f"| build the model | {batches.numpy()} | {runs} |",
]


def add(name, step, **options):
    global runs
    runs = 0
    batches.assign(0)
    step(x, batch_size=2, verbose=0, **options)
    lines.append(f"| {name} | {batches.numpy()} | {runs} |")


model.compile(loss="mse")
add("`fit`, 5 epochs", model.fit, y=y, epochs=5)
add("`fit`, 5 more epochs", model.fit, y=y, epochs=5)
add("`evaluate`", model.evaluate, y=y)
add("`predict`", model.predict)
add("`predict` again", model.predict)
model.compile(loss="mse")
add("`fit` after another `compile`", model.fit, y=y, epochs=5)
model.compile(loss="mse", run_eagerly=True)
add("`fit` with `run_eagerly=True`", model.fit, y=y, epochs=5)
Path("counts.md").write_text("\n".join(lines) + "\n")
print(len(lines) - 2, "ways to run the layer")
#> 8 ways to run the layer
