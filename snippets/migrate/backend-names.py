from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K

names = {"K": K, "keras": keras, "ops": keras.ops, "tf": tf}
tables = {}
tables["numbers"] = """
K.mean(x, axis=1) -> ops.mean(x, axis=1)
K.mean(n, axis=1) -> ops.mean(n, axis=1)
K.sum(x, axis=1) -> ops.sum(x, axis=1)
K.max(x, axis=1) -> ops.max(x, axis=1)
K.prod(x, axis=1) -> ops.prod(x, axis=1)
K.std(x, axis=1) -> ops.std(x, axis=1)
K.var(x, axis=1) -> ops.var(x, axis=1)
K.any(b, axis=1) -> ops.any(b, axis=1)
K.cumsum(x, axis=1) -> ops.cumsum(x, axis=1)
K.argmax(x) -> ops.argmax(x, axis=-1)
K.square(x) -> ops.square(x)
K.sqrt(p) -> ops.sqrt(p)
K.sqrt(x) -> ops.sqrt(x)
K.sqrt(x) -> ops.sqrt(ops.maximum(x, 0.0))
K.abs(x) -> ops.abs(x)
K.exp(x) -> ops.exp(x)
K.log(p) -> ops.log(p)
K.pow(x, 2) -> ops.power(x, 2)
K.sign(x) -> ops.sign(x)
K.round(x) -> ops.round(x)
K.clip(x, 0.0, 2.0) -> ops.clip(x, 0.0, 2.0)
K.maximum(x, 0.0) -> ops.maximum(x, 0.0)
K.equal(n, 2) -> ops.equal(n, 2)
K.greater(x, 1.0) -> ops.greater(x, 1.0)
K.switch(b, x, 2 * x) -> ops.where(b, x, 2 * x)
K.cast(x, "int32") -> ops.cast(x, "int32")
K.cast_to_floatx(n) -> ops.cast(n, keras.config.floatx())
K.dot(x, matrix) -> ops.matmul(x, matrix)
K.dot(rows, matrix3) -> ops.dot(rows, matrix3)
K.batch_dot(rows, rows, axes=(2, 2)) -> ops.einsum("bij,bkj->bik", rows, rows)
K.batch_dot(x, x, axes=1) -> ops.sum(x * x, axis=1, keepdims=True)
K.l2_normalize(x, axis=1) -> ops.normalize(x, axis=1)
"""
tables["shapes"] = """
K.int_shape(x) -> tuple(x.shape)
K.shape(x) -> ops.shape(x)
K.ndim(x) -> len(x.shape)
K.dtype(x) -> keras.backend.standardize_dtype(x.dtype)
K.concatenate([x, x]) -> ops.concatenate([x, x])
K.concatenate([x, x]) -> ops.concatenate([x, x], axis=-1)
K.stack([x, x]) -> ops.stack([x, x])
K.expand_dims(x) -> ops.expand_dims(x, axis=-1)
K.squeeze(x[:, :1], axis=1) -> ops.squeeze(x[:, :1], axis=1)
K.reshape(x, (-1, 2, 2)) -> ops.reshape(x, (-1, 2, 2))
K.flatten(x) -> ops.ravel(x)
K.batch_flatten(rows) -> ops.reshape(rows, (-1, 6))
K.permute_dimensions(rows, (0, 2, 1)) -> ops.transpose(rows, (0, 2, 1))
K.repeat(x, 3) -> ops.repeat(ops.expand_dims(x, 1), 3, axis=1)
K.repeat_elements(x, 2, axis=1) -> ops.repeat(x, 2, axis=1)
K.tile(x, (1, 2)) -> ops.tile(x, (1, 2))
K.reverse(x, axes=1) -> ops.flip(x, axis=1)
K.gather(x, [0, 0]) -> ops.take(x, [0, 0], axis=0)
K.one_hot(n, 3) -> ops.one_hot(n, 3)
K.zeros_like(x) -> ops.zeros_like(x)
K.ones_like(x) -> ops.ones_like(x)
K.zeros((2, 3)) -> ops.zeros((2, 3))
K.eye(3) -> ops.eye(3)
K.arange(5) -> ops.arange(5)
K.constant([1, 2]) -> ops.convert_to_tensor([1, 2], "float32")
"""
tables["networks"] = """
K.softmax(x) -> ops.softmax(x)
K.sigmoid(x) -> ops.sigmoid(x)
K.hard_sigmoid(x) -> ops.hard_sigmoid(x)
K.hard_sigmoid(x) -> ops.clip(0.2 * x + 0.5, 0.0, 1.0)
K.relu(x) -> ops.relu(x)
K.relu(x, alpha=0.1) -> ops.leaky_relu(x, 0.1)
K.elu(x) -> ops.elu(x)
K.tanh(x) -> ops.tanh(x)
K.softplus(x) -> ops.softplus(x)
K.bias_add(x, bias) -> x + bias
K.stop_gradient(x) -> ops.stop_gradient(x)
K.map_fn(K.square, x) -> ops.map(ops.square, x)
K.categorical_crossentropy(q, q) -> ops.categorical_crossentropy(q, q)
K.binary_crossentropy(q, p) -> ops.binary_crossentropy(q, p)
K.resize_images(image, 2, 2, "channels_last") -> ops.image.resize(image, (8, 8), "nearest")
K.epsilon() -> keras.config.epsilon()
K.floatx() -> keras.config.floatx()
K.image_data_format() -> keras.config.image_data_format()
"""
tables["others"] = """
K.function([inputs], [outputs]) -> keras.Function([inputs], [outputs])
K.placeholder((None, 4)) -> keras.Input((4,))
K.gradients(p, x) -> tf.GradientTape()
K.variable(x) -> keras.Variable(x)
K.get_value(v) -> ops.convert_to_numpy(v)
K.eval(x) -> ops.convert_to_numpy(x)
K.set_value(v, x) -> v.assign(x)
K.update(v, x) -> v.assign(x)
K.update_add(v, x) -> v.assign_add(x)
K.update_sub(v, x) -> v.assign_sub(x)
K.moving_average_update(v, x, 0.9) -> v.assign(0.9 * v + 0.1 * x)
K.batch_get_value([v]) -> [ops.convert_to_numpy(v)]
K.random_normal((2, 3)) -> keras.random.normal((2, 3))
K.random_uniform((2, 3)) -> keras.random.uniform((2, 3))
K.truncated_normal((2, 3)) -> keras.random.truncated_normal((2, 3))
K.random_bernoulli((2, 3), 0.4) -> keras.random.binomial((2, 3), 1, 0.4)
K.dropout(x, 0.5) -> keras.random.dropout(x, 0.5)
K.logsumexp(x, axis=1) -> ops.logsumexp(x, axis=1)
K.is_keras_tensor(inputs) -> keras.utils.is_keras_tensor(inputs)
K.is_tensor(x) -> ops.is_tensor(x)
K.print_tensor(x) -> tf.print
K.clear_session() -> keras.utils.clear_session()
"""
x = tf.constant([[3.0, -1.0, 2.0, 2.0], [0.5, 4.0, -2.5, 1.0]])
values = {
    "x": x,
    "n": tf.constant([[7, 2, -3, 2], [5, 1, 0, 4]]),
    "b": x > 1.5,
    "p": tf.sigmoid(x),
    "q": tf.nn.softmax(x),
    "rows": tf.reshape(tf.range(12.0), (2, 2, 3)),
    "image": tf.reshape(tf.range(32.0), (2, 4, 4, 1)),
}
fixed = {
    "bias": tf.constant([1.0, 2.0, 3.0, 4.0]),
    "matrix": tf.ones((4, 2)),
    "matrix3": tf.ones((5, 3, 2)),
    "inputs": keras.Input((4,)),
}
fixed["outputs"] = keras.ops.square(fixed["inputs"])
placeholders = {
    name: keras.Input(value.shape[1:], dtype=value.dtype)
    for name, value in values.items()
}


def run(line, data, variable):
    """What the line returns, or what the variable holds after it."""
    result = eval(line, names, fixed | data | {"v": variable})
    return variable.numpy() if result is None else result


def verdict(old, new):
    name = old.partition("(")[0].removeprefix("K.")
    theirs = run(new, values, keras.Variable(tf.ones((2, 4))))
    if not hasattr(K, name):
        return "removed"
    try:
        ours = run(old, values, tf.Variable(tf.ones((2, 4))))
    except RuntimeError as error:
        return f"`{type(error).__name__}`"
    if isinstance(theirs, tuple) and tf.is_tensor(ours):
        return "same, in a tuple"
    if isinstance(theirs, (str, bool)) or callable(theirs):
        return "same" if ours == theirs else "**other**"
    a, b = np.asarray(ours), np.asarray(theirs)
    if a.shape != b.shape:
        return f"**shape {a.shape}, {b.shape}**"
    if a.dtype != b.dtype:
        return f"dtype {a.dtype}, {b.dtype}"
    if "keras.random" in new:
        return "shape and dtype"
    return "same" if np.allclose(a, b, atol=1e-6) else "**other numbers**"


def on_placeholders(line):
    try:
        result = eval(line, names, fixed | placeholders)
    except (AttributeError, TypeError, ValueError) as error:
        return type(error).__name__
    if keras.utils.is_keras_tensor(result):
        return str(result.shape)
    return "no KerasTensor" if tf.is_tensor(result) else f"`{result}`"


raised = []
for table, rows in tables.items():
    columns = "| Keras 2 | Keras 3 | same result? |"
    columns += "" if table == "others" else " Keras 3, on a KerasTensor |"
    lines = [columns, "| --- " * (columns.count("|") - 1) + "|"]
    for row in rows.strip().split("\n"):
        old, new = row.split(" -> ")
        line = f"| `{old}` | `{new}` | {verdict(old, new)} |"
        if table != "others":
            line += f" {on_placeholders(new)} |"
            raised.append(on_placeholders(old).endswith("Error"))
        lines.append(line)
    Path(f"{table}.md").write_text("\n".join(lines) + "\n")
    print(table, len(lines) - 2, "rows")
#> numbers 32 rows
#> shapes 25 rows
#> networks 18 rows
#> others 22 rows
print("old lines that raise on a KerasTensor:", sum(raised), "of", len(raised))
#> old lines that raise on a KerasTensor: 67 of 75
