import re
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

names = {"tf": tf, "ops": keras.ops}
tables = {}
tables["shapes"] = """
tf.concat([x, x], axis=1) -> ops.concatenate([x, x], axis=1)
tf.stack([x, x], axis=1) -> ops.stack([x, x], axis=1)
tf.unstack(x, axis=1) -> ops.unstack(x, axis=1)
tf.split(x, 2, axis=1) -> ops.split(x, 2, axis=1)
tf.split(x, [1, 3], axis=1) -> ops.split(x, [1], axis=1)
tf.reshape(x, (-1, 2, 2)) -> ops.reshape(x, (-1, 2, 2))
tf.reshape(x, (-1,)) -> ops.ravel(x)
tf.shape(x) -> ops.shape(x)
tf.size(x) -> ops.size(x)
tf.rank(x) -> len(x.shape)
tf.transpose(image, perm=(0, 3, 1, 2)) -> ops.transpose(image, axes=(0, 3, 1, 2))
tf.expand_dims(x, axis=1) -> ops.expand_dims(x, axis=1)
tf.squeeze(x[:, :1], axis=1) -> ops.squeeze(x[:, :1], axis=1)
tf.tile(x, (1, 2)) -> ops.tile(x, (1, 2))
tf.repeat(x, 2, axis=1) -> ops.repeat(x, 2, axis=1)
tf.pad(x, [[0, 0], [1, 2]]) -> ops.pad(x, [[0, 0], [1, 2]])
tf.pad(x, [[0, 0], [1, 2]], "REFLECT") -> ops.pad(x, [[0, 0], [1, 2]], "reflect")
tf.reverse(x, axis=[1]) -> ops.flip(x, axis=1)
tf.roll(x, 1, axis=1) -> ops.roll(x, 1, axis=1)
tf.zeros_like(x) -> ops.zeros_like(x)
tf.fill((2, 3), 1.5) -> ops.full((2, 3), 1.5)
tf.eye(3) -> ops.eye(3)
tf.range(5) -> ops.arange(5)
tf.linspace(0.0, 1.0, 5) -> ops.linspace(0.0, 1.0, 5)
tf.linspace(0, 1, 5) -> ops.linspace(0, 1, 5)
tf.meshgrid([1, 2], [3, 4]) -> ops.meshgrid([1, 2], [3, 4])
"""
tables["numbers"] = """
tf.cast(x, tf.int32) -> ops.cast(x, "int32")
tf.reduce_sum(x, axis=1) -> ops.sum(x, axis=1)
tf.reduce_mean(x, axis=1, keepdims=True) -> ops.mean(x, axis=1, keepdims=True)
tf.reduce_mean(n, axis=1) -> ops.mean(n, axis=1)
tf.reduce_max(x, axis=1) -> ops.max(x, axis=1)
tf.reduce_prod(x, axis=1) -> ops.prod(x, axis=1)
tf.reduce_any(b, axis=1) -> ops.any(b, axis=1)
tf.reduce_logsumexp(x, axis=1) -> ops.logsumexp(x, axis=1)
tf.math.reduce_std(x, axis=1) -> ops.std(x, axis=1)
tf.math.reduce_variance(x, axis=1) -> ops.var(x, axis=1)
tf.math.count_nonzero(n, axis=1) -> ops.count_nonzero(n, axis=1)
tf.nn.moments(x, axes=[1]) -> ops.moments(x, axes=[1])
tf.cumsum(x, axis=1) -> ops.cumsum(x, axis=1)
tf.argmax(x, axis=1) -> ops.argmax(x, axis=1)
tf.argmax(x) -> ops.argmax(x)
tf.argsort(x, axis=1) -> ops.argsort(x, axis=1)
tf.sort(x, axis=1) -> ops.sort(x, axis=1)
tf.math.top_k(x, 2) -> ops.top_k(x, 2)
tf.abs(x) -> ops.abs(x)
tf.pow(x, 2.0) -> ops.power(x, 2.0)
tf.exp(x) -> ops.exp(x)
tf.math.log(x * x) -> ops.log(x * x)
tf.round(x) -> ops.round(x)
tf.maximum(x, 0.0) -> ops.maximum(x, 0.0)
tf.clip_by_value(x, 0.0, 2.0) -> ops.clip(x, 0.0, 2.0)
tf.divide(n, 2) -> ops.divide(n, 2)
tf.math.floordiv(n, 2) -> ops.floor_divide(n, 2)
tf.math.divide_no_nan(x, 0.0) -> ops.divide_no_nan(x, 0.0)
tf.equal(n, 2) -> ops.equal(n, 2)
tf.logical_and(b, b) -> ops.logical_and(b, b)
tf.matmul(x, x, transpose_b=True) -> ops.matmul(x, ops.transpose(x))
tf.einsum("bi,bj->bij", x, x) -> ops.einsum("bi,bj->bij", x, x)
tf.tensordot(x, x, axes=[[1], [1]]) -> ops.tensordot(x, x, axes=[[1], [1]])
tf.norm(x, axis=1) -> ops.norm(x, axis=1)
tf.linalg.inv(square) -> ops.inv(square)
tf.linalg.det(square) -> ops.det(square)
"""
tables["picking"] = """
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
tables["networks"] = """
tf.one_hot(n, 3) -> ops.one_hot(n, 3)
tf.sigmoid(x) -> ops.sigmoid(x)
tf.nn.relu(x) -> ops.relu(x)
tf.nn.leaky_relu(x) -> ops.leaky_relu(x)
tf.nn.gelu(x) -> ops.gelu(x)
tf.nn.gelu(x) -> ops.gelu(x, approximate=False)
tf.nn.softmax(x) -> ops.softmax(x)
tf.nn.log_softmax(x) -> ops.log_softmax(x)
tf.nn.l2_normalize(x, axis=1) -> ops.normalize(x, axis=1)
tf.nn.conv2d(image, kernel, 1, "SAME") -> ops.conv(image, kernel, 1, "same")
tf.nn.max_pool2d(image, 2, 2, "VALID") -> ops.max_pool(image, 2, 2, "valid")
tf.nn.avg_pool2d(image, 2, 2, "VALID") -> ops.average_pool(image, 2, 2, "valid")
tf.image.resize(image, (8, 8)) -> ops.image.resize(image, (8, 8))
tf.image.resize(image, (3, 3), "nearest") -> ops.image.resize(image, (3, 3), "nearest")
tf.image.rgb_to_grayscale(image) -> ops.image.rgb_to_grayscale(image)
tf.image.flip_left_right(image) -> ops.flip(image, axis=2)
tf.nn.softmax_cross_entropy_with_logits(p, x) -> ops.categorical_crossentropy(p, x, True)
tf.nn.sigmoid_cross_entropy_with_logits(p, x) -> ops.binary_crossentropy(p, x, True)
"""
values = {
    "x": tf.constant([[3.0, -1.0, 2.0, 2.0], [0.5, 4.0, -2.5, 1.0]]),
    "n": tf.constant([[7, 2, -3, 2], [5, 1, 0, 4]]),
    "b": tf.constant([[True, False, True, False], [True, True, False, False]]),
    "p": tf.constant([[0.0, 1.0, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0]]),
    "at": tf.constant([[0], [1]]),
    "square": tf.constant([[[2.0, 1.0], [1.0, 3.0]]]),
    "image": tf.reshape(tf.range(96, dtype=tf.float32), (2, 4, 4, 3)),
    "kernel": tf.ones((2, 2, 3, 5)),
}
placeholders = {
    name: keras.Input(value.shape[1:], dtype=value.dtype)
    for name, value in values.items()
}
placeholders["kernel"] = values["kernel"]


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


replaced = {}
for table, rows in tables.items():
    lines = [
        "| TensorFlow | Keras | same result? | on a KerasTensor |",
        "| --- " * 4 + "|",
    ]
    for row in rows.strip().split("\n"):
        old, new = row.split(" -> ")
        same = verdict(tensors(old, values), tensors(new, values))
        lines.append(f"| `{old}` | `{new}` | {same} | {symbolic(new)} |")
        name = re.match(r"tf\.[\w.]+", old)[0]
        called = re.match(r"ops\.[\w.]+(?=\()", new)
        replaced.setdefault(name, {})[called[0] if called else new] = None
    Path(f"{table}.md").write_text("\n".join(lines) + "\n")
    print(table, len(lines) - 2, "rows")
#> shapes 26 rows
#> numbers 36 rows
#> picking 16 rows
#> networks 18 rows


def last(name):
    return name.rpartition(".")[2]


kept, lines = [], ["| TensorFlow | write | does `keras.ops` have that name? |"]
lines.append("| --- " * 3 + "|")
for name, ways in sorted(replaced.items()):
    if last(name) in map(last, ways):
        kept.append(name)
        continue
    has = "yes, for something else" if hasattr(keras.ops, last(name)) else "no"
    lines.append(f"| `{name}` | {', '.join(f'`{way}`' for way in ways)} | {has} |")
Path("names.md").write_text("\n".join(lines) + "\n")
print(len(kept), "functions keep their name,", len(replaced) - len(kept), "do not")
#> 55 functions keep their name, 29 do not
