"""What makes a process grow: `python tests/measure/leaks.py`.

Each way is a process of its own: some calls that do not count, then so many that do. MiB added for each 1,000 calls.
"""

import gc
import itertools
import os
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from measure.measure import alone, milliseconds, resident, write

WAYS = {
    "`f(number)`, a new number each time": ("numbers", 500),
    "`kept.append(model(x))`": ("kept", 1000),
    "`kept.append(float(model(x)[0, 0]))`": ("floats", 1000),
    "`layer(keras_tensor)`": ("symbolic", 2000),
    "`model.predict(x)`": ("predict", 150),
    "`model.predict(x)`, and `gc.collect()` now and then": ("collected", 150),
    "`model.predict_on_batch(x)`": ("batch", 1000),
    "`model(x)`": ("eager", 2000),
}


def measure(way: str, times: int) -> None:
    """Print the MiB that `times` calls added, for each 1,000 calls."""
    import keras
    import numpy as np
    import tensorflow as tf

    tf.get_logger().setLevel("ERROR")
    inputs = keras.Input(shape=(10,))
    layer = keras.layers.Dense(1000)
    model = keras.Model(inputs, layer(inputs))
    x = tf.ones((1, 10))
    rows: Any = np.ones((1, 10), dtype="float32")
    f = tf.function(lambda number: x * number)
    new = itertools.count()
    kept: list[Any] = []

    def collected() -> None:
        model.predict(rows, verbose=0)
        if next(new) % 30 == 0:
            gc.collect()

    calls: dict[str, Callable[[], Any]] = {
        "numbers": lambda: f(next(new)),
        "kept": lambda: kept.append(model(x)),
        "floats": lambda: kept.append(float(model(x)[0, 0])),
        "symbolic": lambda: layer(inputs),
        "predict": lambda: model.predict(rows, verbose=0),
        "collected": collected,
        "batch": lambda: model.predict_on_batch(rows),
        "eager": lambda: model(x),
    }
    milliseconds(calls[way], 60)
    before = resident()
    milliseconds(calls[way], times)
    print((resident() - before) / times * 1000)


def main() -> None:
    column = "MiB added by 1,000 calls"
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = {name: pool.submit(alone, __file__, way, str(times)) for name, (way, times) in WAYS.items()}
    added = {name: run.result()[0] for name, run in runs.items()}
    write(
        __file__,
        {column: {name: max(0, round(value, 1)) for name, value in added.items()}},
        unit="MiB",
        heading="what is called",
        absolute=[column],
    )


if __name__ == "__main__":
    if sys.argv[1:]:
        measure(sys.argv[1], int(sys.argv[2]))
    else:
        main()
