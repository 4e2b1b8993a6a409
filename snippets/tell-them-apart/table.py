from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

names = {"keras": keras, "np": np, "tf": tf}
tests = [
    "isinstance(x, tf.Tensor)",
    "tf.is_tensor(x)",
    "keras.ops.is_tensor(x)",
    "keras.utils.is_keras_tensor(x)",
    'hasattr(x, "numpy")',
]
things = [
    "[1.0]",
    "np.ones(1)",
    "tf.constant([1.0])",
    "keras.Input((1,))",
    "tf.Variable([1.0])",
    "keras.Variable([1.0])",
    "tf.ragged.constant([[1.0]])",
    "tf.sparse.from_dense([[1.0]])",
    "tf.TensorSpec((1,))",
]
lines = ["| `x` | " + " | ".join(f"`{test}`" for test in tests) + " |"]
lines.append("| --- " * (len(tests) + 1) + "|")


def ask(what, x):
    answers = ["yes" if eval(test, names, {"x": x}) else "–" for test in tests]
    lines.append(f"| {what} | " + " | ".join(answers) + " |")
    return x


for thing in things:
    ask(f"`{thing}`", eval(thing, names))
tf.function(lambda x: ask(f"`{type(x).__name__}` in a graph", x))(tf.ones(1))
Path("tests.md").write_text("\n".join(lines) + "\n")
print(len(lines) - 2, "things,", len(tests), "tests")
#> 10 things, 5 tests
