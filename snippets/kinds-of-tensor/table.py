from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

questions = {
    "`x.numpy()`": lambda x: x.numpy(),
    "`np.asarray(x)`": lambda x: np.asarray(x),
    "`x.shape`": lambda x: x.shape,
    "`x.dtype`": lambda x: x.dtype,
    "`isinstance(x, tf.Tensor)`": lambda x: isinstance(x, tf.Tensor),
    "`tf.is_tensor(x)`": lambda x: tf.is_tensor(x),
    "`keras.utils.is_keras_tensor(x)`": lambda x: keras.utils.is_keras_tensor(x),
    "`tf.square(x)`": lambda x: tf.square(x),
    "`keras.ops.square(x)`": lambda x: keras.ops.square(x),
    "`x + 1`": lambda x: x + 1,
    "`len(x)`": lambda x: len(x),
    "`bool(x[0] > 0)`": lambda x: bool(x[0] > 0),
    "`{x: 1}`": lambda x: {x: 1},
    "`x.assign([3, 4])`": lambda x: x.assign([3, 4]),
}


def answers(x):
    return [answer(question, x) for question in questions.values()]


def answer(question, x):
    try:
        result = question(x)
    except Exception as error:
        return f"`{type(error).__name__}`"
    if isinstance(result, bool | int):
        return f"`{result}`"
    return f"`{type(result).__name__}`"


@tf.function(autograph=False)
def inside(x):
    columns["SymbolicTensor"] = answers(x)


columns = {"EagerTensor": answers(tf.constant([1.0, 2.0]))}
inside(tf.constant([1.0, 2.0]))
columns["KerasTensor"] = answers(keras.Input(batch_shape=(2,)))
columns["tf.Variable"] = answers(tf.Variable([1.0, 2.0]))
columns["keras.Variable"] = answers(keras.Variable([1.0, 2.0]))

rows = [("", *[f"`{name}`" for name in columns]), ["---"] * (len(columns) + 1)]
rows += zip(questions, *columns.values(), strict=True)
Path("kinds.md").write_text("".join(f"| {' | '.join(row)} |\n" for row in rows))
print(len(questions), "questions,", len(columns), "kinds")
#> 14 questions, 5 kinds
