"""What operations in a functional model cost when it runs: `python tests/measure/symbolic_operations.py`.

A model of two Dense layers, the same with 200 more operations, and the building of these models.
Milliseconds of one call on one row, or of one building, the median of 5 rounds.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import keras
import tensorflow as tf
from keras import ops

from measure.measure import medians, write

MORE = 200


def plain(x: Any) -> Any:
    return x


def dead(x: Any) -> Any:
    y = x
    for _ in range(MORE):
        y = ops.tanh(y)
    return x


def reshaped(x: Any) -> Any:
    for _ in range(MORE // 2):
        x = ops.reshape(ops.reshape(x, (-1, 8, 4)), (-1, 32))
    return x


def computed(x: Any) -> Any:
    for _ in range(MORE):
        x = ops.tanh(x)
    return x


def build(more: Callable[[Any], Any]) -> keras.Model:
    inputs = keras.Input(shape=(10,))
    return keras.Model(inputs, keras.layers.Dense(2)(more(keras.layers.Dense(32)(inputs))))


def building(more: Callable[[Any], Any]) -> Callable[[], Any]:
    return lambda: build(more)


def calling(call: Callable[..., Any], row: Any) -> Callable[[], Any]:
    return lambda: call(row, training=False)


def main() -> None:
    row = tf.ones((1, 10))
    models = {
        "the model": plain,
        f"and {MORE} `tanh` on its path": computed,
        f"and {MORE} `reshape` on its path": reshaped,
        f"and {MORE} `tanh` off its path": dead,
    }
    built = {name: build(more) for name, more in models.items()}
    write(
        __file__,
        {
            "`model(row)`": medians({name: calling(model, row) for name, model in built.items()}, rounds=5),
            "`tf.function(model)(row)`": medians(
                {name: calling(tf.function(model), row) for name, model in built.items()}, rounds=15
            ),
            "building": medians({name: building(more) for name, more in models.items()}, rounds=5),
        },
        heading="time, as a multiple of the fastest",
    )


if __name__ == "__main__":
    main()
