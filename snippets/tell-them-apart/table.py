from pathlib import Path

import keras
import numpy as np
import tensorflow as tf


def tell(x):
    if keras.utils.is_keras_tensor(x):
        return "placeholder of a model"
    if isinstance(x, (tf.Variable, keras.Variable)):
        return "variable"
    if isinstance(x, (tf.RaggedTensor, tf.SparseTensor)):
        return "ragged or sparse"
    if tf.is_tensor(x):
        return "tensor of a graph" if tf.is_symbolic_tensor(x) else "values"
    return "no tensor"


names = {"keras": keras, "np": np, "tf": tf, "tell": tell}
tests = [
    "isinstance(x, tf.Tensor)",
    "tf.is_tensor(x)",
    "keras.ops.is_tensor(x)",
    "keras.utils.is_keras_tensor(x)",
    "tf.is_symbolic_tensor(x)",
    'hasattr(x, "numpy")',
    "tell(x)",
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
answers = {True: "yes", False: "–"}
lines = ["| `x` | " + " | ".join(f"`{test}`" for test in tests) + " |"]
lines.append("| --- " * (len(tests) + 1) + "|")


def ask(what, x):
    found = [eval(test, names, {"x": x}) for test in tests]
    lines.append(f"| {what} | {' | '.join(answers.get(a, a) for a in found)} |")
    return x


for thing in things:
    ask(f"`{thing}`", eval(thing, names))

in_a_graph = tf.function(lambda x: ask(f"`{type(x).__name__}` in a graph", x))
in_a_graph(tf.ones(1))
in_a_graph(tf.Variable([1.0]))
in_a_graph(tf.ragged.constant([[1.0]]))
Path("tests.md").write_text("\n".join(lines) + "\n")

kinds = [keras.Input((2,)), tf.ones((1, 2))]
replaced = {
    "x.shape.rank": "len(x.shape)",
    "x.get_shape()": "x.shape",
    "x.dtype.base_dtype": "tf.as_dtype(x.dtype)",
    "x.T": "keras.ops.transpose(x)",
    "x.ndim": "x.ndim",
    "x.numpy()": "",
    "x.ref()": "",
    "x.op": "",
    "x.graph": "",
    "x._id": "",
    "x.set_shape((1, 2))": "",
}


def attempt(program, x):
    try:
        eval(program, names, {"x": x})
    except AttributeError as error:
        return type(error).__name__
    return "works"


lines = ["| `x.…` | on a KerasTensor | on an EagerTensor | works on both |"]
lines.append("| --- " * 4 + "|")
for program, instead in replaced.items():
    cells = [attempt(program, x) for x in kinds]
    if instead:
        assert all(attempt(instead, x) == "works" for x in kinds)
    lines.append(
        f"| `{program}` | {' | '.join(cells)} | {instead and f'`{instead}`'} |"
    )
Path("attributes.md").write_text("\n".join(lines) + "\n")
print(len(things) + 3, "things,", len(tests), "tests,", len(replaced), "attributes")
#> 12 things, 7 tests, 11 attributes
