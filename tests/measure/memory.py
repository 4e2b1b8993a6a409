"""What one more of each thing takes: `python tests/measure/memory.py`.

Each round of each way is a process of its own: a tenth is made first and does not count, then so many are made and
kept. KiB by which the process grew for each; the median of 3 rounds.
"""

import gc
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from measure.measure import alone, resident, write

ROUNDS = 3
WAYS = {
    "`keras.KerasTensor((1000,))`": ("placeholder", 10_000),
    "`keras.Input((1000,))`": ("input", 2_000),
    "`tf.zeros((1000,))`": ("tensor", 10_000),
    "`tf.Variable(tf.zeros((1000,)))`": ("tf variable", 4_000),
    "`keras.Variable(tf.zeros((1000,)))`": ("keras variable", 1_000),
    "`tf.function(model).get_concrete_function(row)`": ("graph", 100),
    "`model`: `Sequential`, `Dense(32)` and `Dense(2)`": ("model", 100),
    "`model`, and `model.predict(row)` once": ("predicted", 40),
}


def measure(way: str, times: int) -> None:
    """Print the KiB that one more takes, when `times` of it are made and kept."""
    import keras
    import numpy as np
    import tensorflow as tf

    tf.get_logger().setLevel("ERROR")
    zeros: Any = np.zeros((1, 10), dtype="float32")

    def build() -> Any:
        return keras.Sequential([keras.Input((10,)), keras.layers.Dense(32), keras.layers.Dense(2)])

    def predicted() -> Any:
        model = build()
        model.predict(zeros, verbose=0)
        return model

    model, row = build(), tf.constant(zeros)
    makes: dict[str, Callable[[], Any]] = {
        "placeholder": lambda: keras.KerasTensor((1000,)),
        "input": lambda: keras.Input((1000,)),
        "tensor": lambda: tf.zeros((1000,)),
        "tf variable": lambda: tf.Variable(tf.zeros((1000,))),
        "keras variable": lambda: keras.Variable(tf.zeros((1000,))),
        "graph": lambda: tf.function(model).get_concrete_function(row),
        "model": build,
        "predicted": predicted,
    }
    kept = [makes[way]() for _ in range(times // 10)]
    gc.collect()
    before = resident()
    kept += [makes[way]() for _ in range(times)]
    gc.collect()
    print((resident() - before) / times * 1024)


def main() -> None:
    column = "KiB each"
    rounds = [{name: alone(__file__, way, str(times))[0] for name, (way, times) in WAYS.items()} for _ in range(ROUNDS)]
    write(
        __file__,
        {column: {name: round(statistics.median(one[name] for one in rounds), 1) for name in WAYS}},
        unit="KiB",
        heading="one more of these, kept",
        absolute=[column],
    )


if __name__ == "__main__":
    if sys.argv[1:]:
        measure(sys.argv[1], int(sys.argv[2]))
    else:
        main()
