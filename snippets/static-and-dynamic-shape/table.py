from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

seen = []


def first_axis(shape):
    size = shape[0]
    return f"`{size}`" if size is None or isinstance(size, int) else "a scalar Tensor"


def answers(x):
    try:
        tensor = first_axis(tf.shape(x))
    except ValueError as error:
        tensor = f"`{type(error).__name__}`"
    return [first_axis(x.shape), first_axis(keras.ops.shape(x)), tensor]


class Ask(keras.layers.Layer):
    def call(self, x):
        seen.append(answers(x))
        return x


def inside(run):
    seen.clear()
    run()
    return seen[0]


ask = Ask()
inputs = keras.Input(shape=(3,))
model = keras.Model(inputs, keras.layers.Dense(1)(ask(inputs)))
model.compile(loss="mse")
x, y = np.ones((5, 3)), np.ones((5, 1))

rows = {
    "outside, on `keras.Input(shape=(3,))`": answers(inputs),
    "outside, on data": answers(tf.constant(x)),
    "in `call`, while you build": inside(lambda: ask(inputs)),
    "in `call`, in `model(data)`": inside(lambda: model(tf.constant(x))),
    "in `call`, in `fit`": inside(lambda: model.fit(x, y, verbose=0)),
    "in `call`, in `predict`": inside(lambda: model.predict(x, verbose=0)),
}
lines = ["| where | `x.shape[0]` | `ops.shape(x)[0]` | `tf.shape(x)[0]` |"]
lines += ["| --- | --- | --- | --- |"]
lines += [f"| {where} | {' | '.join(cells)} |" for where, cells in rows.items()]
Path("shapes.md").write_text("\n".join(lines) + "\n")
print(len(rows), "places")
#> 6 places
