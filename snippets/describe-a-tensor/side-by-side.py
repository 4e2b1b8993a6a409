# not a recipe: it only asks what each description is good for
from pathlib import Path

import jax
import keras
import tensorflow as tf


def input_spec(shape, dtype):
    return keras.InputSpec(shape=shape, dtype=dtype)


def keeps(describe, shape, dtype):
    """Whether an open shape or dtype stays open, and is not replaced by a default."""
    described = describe(shape, dtype)
    if dtype is None and described.dtype is not None:
        raise TypeError(f"{described.dtype} was filled in")


def plus_one(x):
    return x + 1


kinds = {
    "`KerasTensor`": keras.KerasTensor,
    "`InputSpec`": input_spec,
    "`TensorSpec`": tf.TensorSpec,
    "`ShapeDtypeStruct`": jax.ShapeDtypeStruct,
}
layer, traced = keras.layers.Dense(1), tf.function(plus_one)
questions = {
    "a length may be open": lambda kind: keeps(kind, (None, 3), "float32"),
    "the number of axes may be open": lambda kind: keeps(kind, None, "float32"),
    "the dtype may be open": lambda kind: keeps(kind, (2, 3), None),
    "a Keras layer takes it": lambda kind: layer(kind((2, 3), "float32")),
    "`keras.ops` take it": lambda kind: keras.ops.max(kind((2, 3), "float32")),
    "`tf.function` takes it": lambda kind: traced.get_concrete_function(
        kind((2, 3), "float32")
    ),
    "`jax.eval_shape` takes it": lambda kind: jax.eval_shape(
        plus_one, kind((2, 3), "float32")
    ),
}


def answer(question, kind):
    try:
        question(kind)
    except Exception:
        return "–"
    return "yes"


lines = ["| | " + " | ".join(kinds) + " |", "| --- " * (len(kinds) + 1) + "|"]
for text, question in questions.items():
    answers = [answer(question, kind) for kind in kinds.values()]
    lines.append(f"| {text} | {' | '.join(answers)} |")
Path("tried.md").write_text("\n".join(lines) + "\n")
print(len(questions), "questions,", len(kinds), "kinds")
#> 7 questions, 4 kinds
