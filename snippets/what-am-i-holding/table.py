from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

seen = {}


class Note(keras.layers.Layer):
    def call(self, x):
        seen[type(x).__name__] = True
        return x


def received(run):
    seen.clear()
    run()
    return ", ".join(seen)


note = Note()
inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Dense(1)(note(inputs)))
model.compile(loss="mse")
x, y = np.ones((4, 2)), np.ones((4, 1))
tensor = tf.constant(x)


def fit(eagerly):
    model.compile(loss="mse", run_eagerly=eagerly)
    return received(lambda: model.fit(x, y, verbose=0))


def kind(thing):
    return type(thing).__name__


rows = [
    ("`keras.Input(...)`", kind(inputs)),
    ("what a layer returns when you call it on that", kind(note(inputs))),
    ("`model.output`, before and after training", kind(model.output)),
    ("`tf.constant(...)`", kind(tensor)),
    ("`model(tensor)`, compiled or not", kind(model(tensor))),
    ("`model.predict(x)`", kind(model.predict(x, verbose=0))),
    ("a layer's weight", kind(model.layers[-1].kernel)),
    ("inside `call`, while you build the model", received(lambda: note(inputs))),
    ("inside `call`, in `model(tensor)`", received(lambda: model(tensor))),
    ("inside `call`, in `fit`", fit(eagerly=False)),
    ("inside `call`, in `fit` with `run_eagerly=True`", fit(eagerly=True)),
]
lines = ["| where | what you hold |", "| --- | --- |"]
lines += [f"| {where} | `{what}` |" for where, what in rows]
Path("kinds.md").write_text("\n".join(lines) + "\n")
print(len(rows), "places,", len({what for _, what in rows}), "kinds")
#> 11 places, 5 kinds
