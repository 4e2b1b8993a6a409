from pathlib import Path

import keras
import tensorflow as tf

instead = {
    "mean": "keras.ops.mean",
    "sum": "keras.ops.sum",
    "cast": "keras.ops.cast",
    "shape": "keras.ops.shape",
    "square": "keras.ops.square",
    "eval": "keras.ops.convert_to_numpy",
    "int_shape": "keras.KerasTensor.shape",
    "function": "keras.Function",
    "gradients": "tf.GradientTape",
}


def on_placeholder(name):
    arguments = {"cast": ["float16"], "gradients": [placeholder]}.get(name, [])
    try:
        function = getattr(tf.keras.backend, name)
        return type(function(placeholder, *arguments)).__name__
    except Exception as error:
        return type(error).__name__


placeholder = keras.Input(shape=(2,))


lines = [
    "| name | in `keras.backend` | `tf.keras.backend`, on a KerasTensor | today |",
    "| --- | --- | --- | --- |",
]
for name, new in instead.items():
    assert eval(new)
    there = "yes" if hasattr(keras.backend, name) else "no"
    lines.append(f"| `{name}` | {there} | `{on_placeholder(name)}` | `{new}` |")
Path("names.md").write_text("\n".join(lines) + "\n")
print(len(instead), "names")
#> 9 names
