from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

names = {"tf": tf, "ops": keras.ops}
rows = """
tf.gather(x, [0, 2], axis=1) -> ops.take(x, [0, 2], axis=1)
tf.gather(x, [0, 1]) -> ops.take(x, [0, 1])
tf.gather(x, at, batch_dims=1) -> ops.take_along_axis(x, at, axis=1)
tf.slice(x, (0, 1), (-1, 2)) -> ops.slice(x, (0, 1), (-1, 2))
tf.where(b, x, 0.0) -> ops.where(b, x, 0.0)
tf.where(b) -> ops.where(b)
tf.where(b) -> ops.stack(ops.nonzero(b), axis=1)
tf.boolean_mask(x, b) -> x[b]
tf.scatter_nd([[1], [3]], [5.0, 6.0], (4,)) -> ops.scatter([[1], [3]], [5.0, 6.0], (4,))
tf.tensor_scatter_nd_update(x, [[0, 1]], [9.0]) -> ops.scatter_update(x, [[0, 1]], [9.0])
tf.unique([3, 1, 3])[0] -> ops.unique([3, 1, 3])
tf.searchsorted([1.0, 2.0], [1.5]) -> ops.searchsorted([1.0, 2.0], [1.5])
tf.map_fn(tf.reduce_sum, x) -> ops.map(ops.sum, x)
tf.vectorized_map(tf.reduce_sum, x) -> ops.vectorized_map(ops.sum, x)
tf.stop_gradient(x) -> ops.stop_gradient(x)
tf.identity(x) -> ops.copy(x)
"""
values = {
    "x": tf.constant([[3.0, -1.0, 2.0, 2.0], [0.5, 4.0, -2.5, 1.0]]),
    "b": tf.constant([[True, False, True, False], [True, True, False, False]]),
    "at": tf.constant([[0], [1]]),
}
placeholders = {
    "x": keras.Input((4,)),
    "b": keras.Input((4,), dtype="bool"),
    "at": keras.Input((1,), dtype="int32"),
}


def tensors(program, data):
    result = eval(program, names, data)
    return list(result) if isinstance(result, (list, tuple)) else [result]


def verdict(ours, theirs):
    if len(ours) != len(theirs):
        return f"**{len(ours)} result, {len(theirs)} results**"
    for a, b in zip(map(np.asarray, ours), map(np.asarray, theirs), strict=True):
        if a.shape != b.shape:
            return f"**shape {a.shape}, {b.shape}**"
        if not np.allclose(a, b, atol=1e-6):
            return "**other numbers**"
        if a.dtype != b.dtype:
            return f"dtype {a.dtype}, {b.dtype}"
    return "same"


def symbolic(program):
    try:
        found = tensors(program, placeholders)
    except (AttributeError, ValueError) as error:
        return type(error).__name__
    shapes = {str(tuple(x.shape)) for x in found if keras.utils.is_keras_tensor(x)}
    return ", ".join(sorted(shapes)) or "no KerasTensor"


lines = ["| TensorFlow | Keras | same result? | on a KerasTensor |", "| --- " * 4 + "|"]
for row in rows.strip().split("\n"):
    old, new = row.split(" -> ")
    same = verdict(tensors(old, values), tensors(new, values))
    lines.append(f"| `{old}` | `{new}` | {same} | {symbolic(new)} |")
Path("picking.md").write_text("\n".join(lines) + "\n")
print(len(lines) - 2, "rows")
#> 16 rows
