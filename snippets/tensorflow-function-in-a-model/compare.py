# not a recipe: it compares three ways
import logging
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf


class Plain(keras.Layer):
    def call(self, x):
        return tf.exp(x)


@keras.saving.register_keras_serializable()
class Registered(Plain):
    pass


@keras.saving.register_keras_serializable()
class Exp(keras.Operation):
    def call(self, x):
        return tf.exp(x)


@keras.saving.register_keras_serializable()
class Subclassed(keras.Model):
    def call(self, x):
        return tf.exp(x)


ways = {
    "`keras.ops.exp(x)`": keras.ops.exp,
    "own layer": Plain(),
    "own layer, registered": Registered(),
    "`Lambda` with a `lambda`": keras.layers.Lambda(lambda x: tf.exp(x)),
    "own `Operation`, registered": Exp(),
}


def functional(way):
    inputs = keras.Input(shape=(2,))
    return keras.Model(inputs, way(inputs))


models = {name: functional(way) for name, way in ways.items()}
models["subclassed model, registered"] = Subclassed()
data = np.array([[0.0, 1.0]])
logging.disable()

lines = [
    "| way | in `model.layers` | `model.output` | `load_model` |",
    "| --- " * 4 + "|",
]
for name, model in models.items():
    before = model.predict(data, verbose=0)
    model.save("model.keras")
    try:
        after = keras.saving.load_model("model.keras").predict(data, verbose=0)
        loads = "same numbers" if np.array_equal(before, after) else "other numbers"
    except (TypeError, ValueError) as error:
        loads = type(error).__name__
    shown = "yes" if len(model.layers) > 1 else "–"
    ends = "yes" if hasattr(model, "output") else "–"
    lines.append(f"| {name} | {shown} | {ends} | {loads} |")
Path("compare.md").write_text("\n".join(lines) + "\n")
print(len(models), "ways")
#> 6 ways
