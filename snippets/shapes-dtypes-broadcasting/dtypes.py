from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

ints = tf.constant([1, 2])
floats = tf.constant([0.5, 1.0])
array = np.array([0.5, 1.0])
names = {"tf": tf, "keras": keras, "ints": ints, "floats": floats, "array": array}
programs = [
    "tf.constant(array)",
    "floats + 1",
    "floats + array",
    "ints / 2",
    "ints + 0.5",
    "ints + floats",
    "ints + array",
    "array + ints",
    "keras.ops.add(ints, 0.5)",
    "keras.ops.add(ints, floats)",
    "keras.ops.add(ints, array)",
]
lines = ["| expression | dtype | values |", "| --- | --- | --- |"]
for program in programs:
    try:
        result = eval(program, names)
        cells = result.dtype.name, result.numpy().tolist()
    except tf.errors.InvalidArgumentError as error:
        cells = type(error).__name__, ""
    lines.append(f"| `{program}` | `{cells[0]}` | {cells[1]} |")
Path("dtypes.md").write_text("\n".join(lines) + "\n")
print(ints.dtype.name, floats.dtype.name, array.dtype)
#> int32 float32 float64
