from pathlib import Path

import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
tensor = tf.constant([[1.0, 2.0]])
programs = {
    "x.shape.as_list()": "list(x.shape)",
    "x.shape.rank": "len(x.shape)",
    "x.get_shape()": "x.shape",
    "x._keras_shape": "x.shape",
    "x.dtype.is_floating": "tf.as_dtype(x.dtype).is_floating",
    "x.dtype.base_dtype": "tf.as_dtype(x.dtype)",
    "x.T": "keras.ops.transpose(x)",
    "x.ndim": "x.ndim",
    "x.ref()": "",
    "x.numpy()": "",
    "x.eval()": "",
    "x.op": "",
    "x.graph": "",
    "x._id": "",
    "x.set_shape((1, 2))": "",
    "x.data_format": "",
}


def attempt(program, x):
    try:
        value = eval(program, {"x": x})
    except (AttributeError, NotImplementedError, TypeError) as error:
        return type(error).__name__
    return f"`{value.shape}`" if hasattr(value, "shape") else "works"


lines = ["| `x.…` | on a KerasTensor | on an EagerTensor | works on both |"]
lines.append("| --- " * 4 + "|")
for program, instead in programs.items():
    cells = [attempt(program, inputs), attempt(program, tensor), ""]
    if instead:
        eval(instead, {"x": inputs, **globals()})
        eval(instead, {"x": tensor, **globals()})
        cells[2] = f"`{instead}`"
    lines.append(f"| `{program}` | {' | '.join(cells)} |")
Path("attributes.md").write_text("\n".join(lines) + "\n")
print(len(programs), "attributes")
#> 16 attributes
