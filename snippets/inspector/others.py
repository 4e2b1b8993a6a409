from pathlib import Path

import keras
import numpy as np
import tensorflow as tf


def describe(x, depth=0):
    """Say what x is. Never raises, runs no operation, shows nothing that varies."""
    try:
        kinds = (
            (keras.KerasTensor, "KerasTensor, symbolic", "use in layers and keras.ops"),
            (tf.__internal__.EagerTensor, "EagerTensor, concrete", "read x.numpy()"),
            (tf.Tensor, "SymbolicTensor, symbolic", "see its numbers: tf.print(x)"),
            (tf.RaggedTensor, "RaggedTensor, concrete", "fill it up: x.to_tensor()"),
            (tf.SparseTensor, "SparseTensor, concrete", "fill: tf.sparse.to_dense(x)"),
            (tf.Variable, "tf.Variable, concrete", "x.numpy() and x.assign(...)"),
            (keras.Variable, "keras.Variable, concrete", "x.numpy() and x.assign(...)"),
            (np.ndarray, "NumPy array, concrete", "make a Tensor: tf.constant(x)"),
            (keras.Model, f"model {type(x).__name__}", "x(data) or x(KerasTensor)"),
            (keras.Layer, f"layer {type(x).__name__}", "x(data) or x(KerasTensor)"),
            (list, "Python list", "make a Tensor of equal rows: tf.constant(x)"),
            (object, type(x).__name__, "look it up: help(type(x))"),
        )
        known, kind, hint = next(row for row in kinds if issubclass(type(x), row[0]))
        if hasattr(getattr(x, "flat_values", x), "graph"):  # inside a tf.function
            kind = kind.replace(", concrete", ", symbolic")
        shape, dtype = getattr(x, "shape", None), getattr(x, "dtype", None)
        told, lines, leaves = [kind, shape, getattr(dtype, "name", dtype)], [], {}
        if known is keras.KerasTensor and hasattr(x, "_keras_history"):
            op, node, _ = x._keras_history
            parents = [parent.name for parent in op._inbound_nodes[node].input_tensors]
            lines.append(f"made by {type(op).__name__} {op.name} from {parents}")
        if known is tf.Tensor:
            lines.append(f"made by {x.op.type} from {[i.name for i in x.op.inputs]}")
        if issubclass(type(x), (list, tuple, dict)):
            told.append(f"length {len(x)}" + ", not all shown" * (len(x) > 16 >> depth))
            pairs = x.items() if issubclass(type(x), dict) else enumerate(x)
            for _, (key, value) in zip(range(16 >> depth), pairs, strict=False):
                key = repr(key)[:30] if type(key) in (int, str) else type(key).__name__
                leaves.setdefault(describe(value, depth + 1), []).append(key)
            lines += [f"{', '.join(keys)}: {text}" for text, keys in leaves.items()]
        top = ", ".join(str(f) for f in told if type(f) in (str, tuple, tf.TensorShape))
        return "\n".join([top, *lines, *[hint][depth:]]).replace("\n", "\n  ")
    except BaseException:
        return type.__dict__["__name__"].__get__(type(x)) + ", which raises when asked"


numbers = [[1.0, 2.0], [3.0, 4.0]]
dense = keras.layers.Dense(3)
model = keras.Sequential([keras.Input(shape=(2,)), dense])
things = [
    "tf.Variable(numbers)",
    "keras.Variable(numbers)",
    "np.array(numbers)",
    "numbers",
    "dense",
    "model",
    "None",
    "np.float32(1.0)",
    "tf.data.Dataset.range(3)",
]
said = {code: describe(eval(code)) for code in things}

lines = ["| `x` | `describe(x)` |", "| --- | --- |"]
for code, text in said.items():
    rows = text.split("\n")
    cells = ["&nbsp;" * (len(r) - len(r.lstrip())) + f"`{r.lstrip()}`" for r in rows]
    lines.append(f"| `{code}` | {'<br>'.join(cells)} |")
Path("others.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
