from pathlib import Path

import keras
import tensorflow as tf

x = keras.Input(shape=(2,))


def double(x):
    return 2 * x, lambda upstream: 2 * upstream


attempts = {
    "tf.convert_to_tensor(x)": lambda: tf.convert_to_tensor(x),
    "tf.Variable(x)": lambda: tf.Variable(x),
    "tf.data.Dataset.from_tensor_slices(x)": lambda: (
        tf.data.Dataset.from_tensor_slices(x)
    ),
    "tf.py_function(abs, [x], tf.float32)": lambda: (
        tf.py_function(abs, [x], tf.float32)
    ),
    "tf.constant(x)": lambda: tf.constant(x),
    "tf.function(abs)(x)": lambda: tf.function(abs)(x),
    "tf.custom_gradient(double)(x)": lambda: tf.custom_gradient(double)(x),
    "tf.numpy_function(abs, [x], tf.float32)": lambda: (
        tf.numpy_function(abs, [x], tf.float32)
    ),
    "tf.map_fn(abs, x)": lambda: tf.map_fn(abs, x),
    "tf.is_tensor(x)": lambda: tf.is_tensor(x),
    "tf.constant(1.0) + x": lambda: tf.constant(1.0) + x,
}
lines = ["| code | what happens |", "| --- | --- |"]
for code, attempt in attempts.items():
    try:
        what = f"gives `{attempt()}`"
    except Exception as error:
        what = f"`{type(error).__name__}`: `{str(error).partition('. ')[0]}`"
    lines.append(f"| `{code}` | {what} |")
Path("texts.md").write_text("\n".join(lines) + "\n")
print(len(attempts), "ways to hand it to TensorFlow")
#> 11 ways to hand it to TensorFlow
