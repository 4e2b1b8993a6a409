from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

programs = [
    "x + 1.0",
    "tf.add(x, 1.0)",
    "keras.ops.add(x, 1.0)",
    "keras.layers.Rescaling(2.0)(x)",
    "np.add(x, 1.0)",
    "x.numpy()",
    "keras.ops.convert_to_numpy(x)",
    "x.shape",
    "x.shape[0]",
    "tf.shape(x)[0]",
    "keras.ops.shape(x)[0]",
    "x.dtype",
    "len(x)",
    "list(x)",
    "bool(x[0, 0] > 0)",
    "x == x",
    "keras.Model(x, x)",
]
tests = [
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


def cell(program, x):
    try:
        return f"`{type(eval(program, globals(), {'x': x})).__name__}`"
    except Exception as error:
        return f"✗ `{type(error).__name__}`"


def note(x):
    kinds.append(type(x).__name__)
    if len(kinds) <= 4:
        results.append([cell(program, x) for program in programs])
    found = [eval(test, globals(), {"x": x}) for test in tests]
    answers.append(["yes" if answer else "–" for answer in found])
    return x


def write(name, corner, kinds, labels, columns):
    lines = [f"| {corner} | {' | '.join(f'`{kind}`' for kind in kinds)} |"]
    lines.append("| --- " * (len(kinds) + 1) + "|")
    for label, *cells in zip(labels, *columns, strict=True):
        lines.append(f"| `{label}` | {' | '.join(cells)} |")
    Path(name).write_text("\n".join(lines) + "\n")


kinds, results, answers = [], [], []
array = np.ones((2, 2), "float32")
signature = [tf.TensorSpec([None, 2])]
note(tf.constant(array))
tf.function(note, input_signature=signature, autograph=False)(array)
note(keras.Input(shape=(2,)))
note(array)
note(tf.Variable(array))
note(keras.Variable(array))

write("calls.md", "`x` is a", kinds[:4], programs, results)
write("tests.md", "test", kinds, tests, answers)
print(len(programs), "calls on 4 kinds,", len(tests), "tests on", len(kinds))
#> 17 calls on 4 kinds, 9 tests on 6
