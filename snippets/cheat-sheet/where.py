from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

seen = {}


def note(where, x):
    places = seen.setdefault(type(x).__name__, [])
    if where not in places:
        places.append(where)
    return x


class Note(keras.layers.Layer):
    place = "inside `call` while you build the model"

    def call(self, x):
        return note(self.place, x)


def loss(y_true, y_pred):
    note("in a loss function in `fit`", y_pred)
    return keras.losses.mean_squared_error(y_true, y_pred)


layer = Note()
inputs = note("`keras.Input(...)`", keras.Input(shape=(2,)))
outputs = note(
    "what `layer(placeholder)` returns", keras.layers.Dense(1)(layer(inputs))
)
model = keras.Model(inputs, outputs)
note("`model.output`, compiled or not, trained or not", model.output)

x, y = np.ones((4, 2), "float32"), np.ones((4, 1), "float32")
layer.place = "inside `call` in `model(x)`"
note("what `model(x)` returns", model(x))
note("`tf.constant(...)`", tf.constant(1.0))

model.compile(loss=loss)
for method, arguments in {"fit": (x, y), "evaluate": (x, y), "predict": (x,)}.items():
    layer.place = f"inside `call` in `{method}`"
    result = getattr(model, method)(*arguments, verbose=0)
    if method != "fit":
        note(f"what `{method}` returns", result)
layer.place = "inside `call` in `fit` with `run_eagerly=True`"
model.compile(loss="mse", run_eagerly=True)
model.fit(x, y, verbose=0)

tf.function(lambda x: note("inside a `tf.function`", x))(tf.constant(1.0))
dataset = tf.data.Dataset.from_tensor_slices(x)
for row in dataset.map(lambda x: note("inside `Dataset.map`", x)):
    note("in `for row in dataset`", row)
note("a layer's weight, `layer.kernel`", model.layers[-1].kernel)
note("`tf.Variable(...)`", tf.Variable(1.0))

lines = ["| you hold | where |", "| --- | --- |"]
lines += [f"| `{kind}` | {'; '.join(places)} |" for kind, places in seen.items()]
Path("where.md").write_text("\n".join(lines) + "\n")
print(len(seen), "kinds in", sum(map(len, seen.values())), "places")
#> 7 kinds in 19 places
