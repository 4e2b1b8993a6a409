import pickle
from pathlib import Path

import keras
import tensorflow as tf

seen = []
tf.function(seen.append)(tf.constant(1.0))

inputs = keras.Input(shape=(3,))
model = keras.Model(inputs, keras.layers.Dense(2)(inputs))
things = [
    tf.constant([1.0, 2.0]),
    tf.Variable(1.0),
    keras.Variable(1.0),
    model.layers[1],
    model,
    inputs,
    seen[0],
    tf.data.Dataset.range(3),
]
lines = ["| what | `pickle` |", "| --- | --- |"]
for thing in things:
    try:
        answer = f"comes back as `{type(pickle.loads(pickle.dumps(thing))).__name__}`"
    except Exception as error:
        answer = f"{type(error).__name__}: {error}"
    lines.append(f"| `{type(thing).__name__}` | {answer} |")
Path("pickled.md").write_text("\n".join(lines) + "\n")
