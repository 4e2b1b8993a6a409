from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from keras import layers, ops

pairs = {
    "tf.reshape(x, (-1, 2, 2))": "ops.reshape(x, (-1, 2, 2))",
    "tf.concat([x, x], axis=1)": "ops.concatenate([x, x], axis=1)",
    "tf.stack([x, x], axis=1)": "ops.stack([x, x], axis=1)",
    "tf.cast(x, 'int32')": "ops.cast(x, 'int32')",
    "tf.expand_dims(x, 1)": "ops.expand_dims(x, 1)",
    "tf.transpose(x)": "ops.transpose(x)",
    "tf.tile(x, [1, 2])": "ops.tile(x, [1, 2])",
    "tf.gather(x, [0, 2], axis=1)": "ops.take(x, [0, 2], axis=1)",
    "tf.where(x > 0, x, 0)": "ops.where(x > 0, x, 0)",
    "tf.clip_by_value(x, 0, 1)": "ops.clip(x, 0, 1)",
    "tf.reduce_mean(x, axis=1)": "ops.mean(x, axis=1)",
    "tf.reduce_sum(x, axis=1)": "ops.sum(x, axis=1)",
    "tf.math.l2_normalize(x, axis=1)": "ops.normalize(x, axis=1)",
    "tf.nn.softmax(x)": "ops.softmax(x)",
    "tf.matmul(x, x, transpose_b=True)": "ops.matmul(x, ops.transpose(x))",
    "tf.shape(x)[1]": "ops.shape(x)[1]",
    "tf.identity(x)": "layers.Identity()(x)",
}
placeholder = keras.Input(shape=(4,))
data = tf.constant([[-1.0, 0.5, 2.0, 3.0], [1.0, -2.0, 0.25, 4.0]])


def run(code, x):
    return eval(code, {"tf": tf, "ops": ops, "layers": layers, "x": x})


lines = [
    "| TensorFlow | on a KerasTensor | instead | on a KerasTensor |",
    "| --- " * 4 + "|",
]
same = 0
for old, new in pairs.items():
    try:
        failed = run(old, placeholder)
    except Exception as error:
        failed = type(error).__name__
    found = run(new, placeholder)
    lines.append(
        f"| `{old}` | `{failed}` | `{new}` | `{getattr(found, 'shape', found)}` |"
    )
    same += np.allclose(run(old, data), run(new, data))
Path("replacements.md").write_text("\n".join(lines) + "\n")
print("the same numbers on data:", same, "of", len(pairs))
#> the same numbers on data: 17 of 17
