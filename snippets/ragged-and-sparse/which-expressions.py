from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

x = keras.Input(shape=(2,))
ops = keras.ops
expressions = {
    "x * 2.0": x * 2.0,
    "-1.0 * x": -1.0 * x,
    "x * np.float32(2.0)": x * np.float32(2.0),
    "x * tf.constant(2.0)": x * tf.constant(2.0),
    "ops.multiply(x, 2.0)": ops.multiply(x, 2.0),
    "x * x": x * x,
    "-x": -x,
    "x / 0.5": x / 0.5,
    "x + 1.0": x + 1.0,
    "ops.multiply(x, ops.full_like(x, 2.0))": ops.multiply(x, ops.full_like(x, 2.0)),
    "Rescaling(2.0)(x)": keras.layers.Rescaling(2.0)(x),
    "Dense(2)(x * 2.0)": keras.layers.Dense(2)(x * 2.0),
}
lines = ["| expression | `sparse` |", "| --- | --- |"]
lines += [f"| `{text}` | `{tensor.sparse}` |" for text, tensor in expressions.items()]
Path("sparse.md").write_text("\n".join(lines) + "\n")
print(sum(tensor.sparse for tensor in expressions.values()), "are marked sparse")
#> 5 are marked sparse
model = keras.Model(x, x * 2.0)
print(type(model(tf.ones((1, 2)))).__name__)
#> EagerTensor
