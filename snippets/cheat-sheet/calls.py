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


def results(x):
    for program in programs:
        try:
            kind = f"`{type(eval(program, globals(), {'x': x})).__name__}`"
        except Exception as error:
            kind = f"✗ `{type(error).__name__}`"
        cells[program].append(kind)
    return x


cells = {program: [] for program in programs}
array = np.ones((2, 2), "float32")
results(tf.constant(array))
signature = [tf.TensorSpec([None, 2])]
tf.function(results, input_signature=signature, autograph=False)(array)
results(keras.Input(shape=(2,)))
results(array)

lines = [
    "| `x` is a | `EagerTensor` | `SymbolicTensor` | `KerasTensor` | `ndarray` |",
    "| --- " * 5 + "|",
]
lines += [f"| `{program}` | {' | '.join(kinds)} |" for program, kinds in cells.items()]
Path("calls.md").write_text("\n".join(lines) + "\n")
print(len(programs), "calls on 4 kinds")
#> 17 calls on 4 kinds
