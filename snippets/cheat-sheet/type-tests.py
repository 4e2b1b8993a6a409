from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

programs = [
    "isinstance(x, tf.Tensor)",
    "isinstance(x, keras.KerasTensor)",
    "tf.is_tensor(x)",
    "keras.ops.is_tensor(x)",
    "keras.utils.is_keras_tensor(x)",
    "isinstance(x, tf.Variable)",
    "isinstance(x, keras.Variable)",
    "isinstance(x, np.ndarray)",
    'hasattr(x, "numpy")',
]
answers = {}


def ask(x):
    found = [eval(program, globals(), {"x": x}) for program in programs]
    answers[type(x).__name__] = ["yes" if answer else "–" for answer in found]
    return x


ask(tf.constant([1.0]))
tf.function(ask)(tf.constant([1.0]))
ask(keras.Input(shape=(1,)))
ask(tf.Variable([1.0]))
ask(keras.Variable([1.0]))
ask(np.array([1.0]))

lines = ["| test | " + " | ".join(f"`{kind}`" for kind in answers) + " |"]
lines.append("| --- " * (len(answers) + 1) + "|")
for program, row in zip(programs, zip(*answers.values(), strict=True), strict=True):
    lines.append(f"| `{program}` | " + " | ".join(row) + " |")
Path("tests.md").write_text("\n".join(lines) + "\n")
print(len(programs), "tests on", len(answers), "kinds")
#> 9 tests on 6 kinds
