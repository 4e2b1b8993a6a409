from pathlib import Path

import keras
import tensorflow as tf

instead = {
    "mean": "keras.ops.mean",
    "sum": "keras.ops.sum",
    "cast": "keras.ops.cast",
    "shape": "keras.ops.shape",
    "concatenate": "keras.ops.concatenate",
    "eval": "keras.ops.convert_to_numpy",
    "int_shape": "keras.KerasTensor.shape",
    "variable": "keras.Variable",
    "function": "keras.Function",
    "gradients": "tf.GradientTape",
    "epsilon": "keras.config.epsilon",
    "clear_session": "keras.utils.clear_session",
}


def has(module, name):
    return "yes" if hasattr(module, name) else "no"


lines = [
    "| name | in `keras.backend` | in `tf.keras.backend` | today |",
    "| --- | --- | --- | --- |",
]
for name, new in instead.items():
    assert eval(new)
    old = [has(keras.backend, name), has(tf.keras.backend, name)]
    lines.append(f"| `{name}` | {old[0]} | {old[1]} | `{new}` |")
Path("names.md").write_text("\n".join(lines) + "\n")
print(len(instead), "names")
#> 12 names
