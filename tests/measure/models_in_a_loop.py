"""Models in a loop, five ways: `python tests/measure/models_in_a_loop.py`.

Each way is a process of its own that goes round 20 times, after 5 rounds that do not count: Dense 10-64-64-2, then
`predict` on one row. Milliseconds of one round, and MiB that 20 rounds added.
"""

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from measure.measure import alone, milliseconds, resident, write

ROUNDS = 20


def measure(way: str) -> None:
    """Print milliseconds and MiB of one way."""
    import keras
    import numpy as np
    import tensorflow as tf

    tf.get_logger().setLevel("ERROR")
    row: Any = np.ones((1, 10), dtype="float32")

    def build() -> keras.Model:
        widths = [64, 64, 2]
        return keras.Sequential([keras.Input(shape=(10,)), *(keras.layers.Dense(width) for width in widths)])

    kept = build()
    start = kept.get_weights()

    def new(before: Callable[[], Any]) -> None:
        before()
        build().predict(row, verbose=0)

    def again() -> None:
        kept.set_weights(start)
        kept.predict(row, verbose=0)

    ways: dict[str, Callable[[], None]] = {
        "nothing": lambda: new(lambda: None),
        "garbage": lambda: new(gc.collect),
        "names": lambda: new(lambda: keras.utils.clear_session(free_memory=False)),
        "all": lambda: new(keras.utils.clear_session),
        "again": again,
    }
    milliseconds(ways[way], 5)
    before = resident()
    print(milliseconds(ways[way], ROUNDS), resident() - before)


def main() -> None:
    ways = {
        "`build()`": "nothing",
        "`gc.collect()`, `build()`": "garbage",
        "`clear_session(free_memory=False)`, `build()`": "names",
        "`clear_session()`, `build()`": "all",
        "`set_weights(start)` on one model": "again",
    }
    results = {name: alone(__file__, way) for name, way in ways.items()}
    memory = f"MiB added by {ROUNDS} rounds"
    write(
        __file__,
        {
            "time, as a multiple of the fastest": {name: round(time, 3) for name, (time, _) in results.items()},
            memory: {name: max(0, round(added, 1)) for name, (_, added) in results.items()},
        },
        unit="ms, MiB",
        heading="each round",
        absolute=[memory],
    )


if __name__ == "__main__":
    if sys.argv[1:]:
        measure(sys.argv[1])
    else:
        main()
