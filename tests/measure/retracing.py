"""What a call costs when it traces and when it does not: `python tests/measure/retracing.py`.

The function multiplies and adds, or runs a model of 20 Dense layers. Milliseconds of one call, the median of 5 rounds.
"""

import itertools
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import keras
import tensorflow as tf

from measure.measure import medians, write


def ways(body: Callable[[Any, Any], Any]) -> dict[str, Callable[[], Any]]:
    x = tf.ones((1, 8))
    f = tf.function(body)
    new = itertools.count()
    return {
        "`tf.function(f)(x, tensor)`, a new function each time": lambda: tf.function(body)(x, tf.constant(1.0)),
        "`f(x, number)`, a new number each time": lambda: f(x, next(new)),
        "`f(x, number)`, the same number each time": lambda: f(x, -1),
        "`f(x, tensor)`, a new value each time": lambda: f(x, tf.constant(float(next(new)))),
    }


def main() -> None:
    tf.get_logger().setLevel("ERROR")  # it would warn, rightly
    inputs = keras.Input(shape=(8,))
    outputs = inputs
    for _ in range(20):
        outputs = keras.layers.Dense(8)(outputs)
    model = keras.Model(inputs, outputs)
    bodies: dict[str, Callable[[Any, Any], Any]] = {
        "two operations": lambda x, n: x * tf.cast(n, tf.float32) + 1.0,
        "20 layers": lambda x, n: model(x * tf.cast(n, tf.float32)),
    }
    write(
        __file__,
        {heading: medians(ways(body), rounds=5) for heading, body in bodies.items()},
        heading="time, as a multiple of the fastest",
    )


if __name__ == "__main__":
    main()
