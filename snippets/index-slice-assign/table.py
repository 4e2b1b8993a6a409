# not a recipe: it only makes the table
from pathlib import Path

import keras
import tensorflow as tf

data = tf.reshape(tf.range(96, dtype=tf.float32), (2, 4, 4, 3))
inputs = keras.Input(shape=(4, 4, 3))
programs = [
    "x[0]",
    "x[-1]",
    "x[:, 1]",
    "x[:, -1]",
    "x[..., -1]",
    "x[..., -1:]",
    "x[:, 1:-1, 1:-1]",
    "x[:, ::2]",
    "x[:, ::-1]",
    "x[:, None]",
    "x[:, 2:99]",
    "x[:5]",
    "x[::-1]",
    "x[:, [0, 2]]",
    "x[[0, 1]]",
    "x[:, tf.constant(1)]",
    "x[x > 0]",
]


class Index(keras.layers.Layer):
    def __init__(self, program):
        super().__init__()
        self.program = program

    def call(self, x):
        return eval(self.program, {"tf": tf, "x": x})


def shape(index, x, run=False):
    try:
        result = index(x)
        if run:
            result = keras.Model(x, result)(data)
        return str(tuple(result.shape))
    except (TypeError, ValueError, tf.errors.InvalidArgumentError) as error:
        return f"*{type(error).__name__}*"


lines = [
    "| write | on a KerasTensor | the model returns | a layer returns | on a Tensor |"
]
lines.append("| --- " * 5 + "|")
for program in programs:
    layer = Index(program)
    cells = [
        shape(layer.call, inputs),
        shape(layer.call, inputs, run=True),
        shape(layer, inputs, run=True),
        shape(layer.call, data),
    ]
    lines.append(f"| `{program}` | " + " | ".join(cells) + " |")
Path("table.md").write_text("\n".join(lines) + "\n")
print(len(programs), "ways to index")
#> 17 ways to index
