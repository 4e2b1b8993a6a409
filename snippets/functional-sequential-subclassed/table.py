from pathlib import Path

import keras
import tensorflow as tf


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(4)
        self.score = keras.layers.Dense(1)

    def call(self, x):
        return self.score(self.hidden(x))


def sequential(*first):
    return keras.Sequential([*first, keras.layers.Dense(4), keras.layers.Dense(1)])


def kind(get):
    try:
        return f"`{type(get()).__name__}`"
    except AttributeError as error:
        return f"`{type(error).__name__}`"


def row(label, model):
    hidden = model.layers[-2]
    kinds = [
        kind(lambda: model.outputs[0]),
        kind(lambda: model.output),
        kind(lambda: hidden.output),
    ]
    return f"| {label} | {' | '.join(kinds)} |"


inputs = keras.Input(shape=(3,))
functional = keras.Model(inputs, keras.layers.Dense(1)(keras.layers.Dense(4)(inputs)))
placeholder = keras.Input(shape=(3,))
plain, net, called, opened = sequential(), Net(), Net(), Net()
lines = [
    "| model | `model.outputs[0]` | `model.output` | `hidden.output` |",
    "| --- | --- | --- | --- |",
]
lines.append(row("functional", functional))
lines.append(
    row("`Sequential` that starts with an `Input`", sequential(keras.Input(shape=(3,))))
)
lines.append(row("`Sequential` without an `Input`", plain))
plain(tf.ones((1, 3)))
lines.append(row("the same, after its first data", plain))
lines.append(row("subclassed", net))
net(tf.ones((1, 3)))
lines.append(row("the same, after its first data", net))
called(placeholder)
lines.append(row("subclassed, after `model(placeholder)`", called))
opened.call(placeholder)
lines.append(row("subclassed, after `model.call(placeholder)`", opened))
Path("symbolic.md").write_text("\n".join(lines) + "\n")
print(len(lines) - 2, "rows")
#> 8 rows
