from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

pairs = [
    ("int64", "float32"),
    ("int32", "float16"),
    ("int64", "float16"),
    ("float16", "bfloat16"),
    ("float16", "float32"),
    ("int32", "int64"),
    ("uint8", "int8"),
    ("uint32", "int32"),
    ("int64", "uint64"),
    ("bool", "uint8"),
]
columns = ["dtypes", "`keras.ops`, Tensors", "`keras.ops`, KerasTensors", "NumPy"]
lines = [f"| {' | '.join(columns)} |", "| --- " * len(columns) + "|"]
for pair in pairs:
    tensors = keras.ops.add(*(tf.zeros((1,), dtype) for dtype in pair))
    placeholders = keras.ops.add(*(keras.Input((1,), dtype=dtype) for dtype in pair))
    assert keras.backend.result_type(*pair) == tensors.dtype.name
    arrays = np.add(*(tf.zeros((1,), dtype).numpy() for dtype in pair))
    cells = [tensors.dtype.name, placeholders.dtype, arrays.dtype.name]
    lines.append(f"| `{'` and `'.join(pair)}` | `{'` | `'.join(cells)}` |")
Path("promotion.md").write_text("\n".join(lines) + "\n")
print(len(pairs), "pairs of dtypes")
#> 10 pairs of dtypes
