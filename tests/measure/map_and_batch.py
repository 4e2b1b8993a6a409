"""The order of map and batch in tf.data: `python tests/measure/map_and_batch.py`.

16384 rows of 10 float32 in batches of 64, and a function of three operations, cheap for a row.
Milliseconds to go once through the dataset, the median of 7 rounds.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
import tensorflow as tf

from measure.measure import medians, write


def f(x: Any) -> Any:
    return tf.sqrt(tf.abs(x)) + 1.0


def through(dataset: tf.data.Dataset) -> Callable[[], Any]:
    return lambda: dataset.reduce(np.int64(0), lambda count, _: count + 1)


def main() -> None:
    rows = tf.data.Dataset.from_tensor_slices(np.ones((16384, 10), dtype="float32"))
    auto = tf.data.AUTOTUNE
    ways = {
        "`rows.map(f).batch(64)`": rows.map(f).batch(64),
        "`rows.map(f, num_parallel_calls=AUTOTUNE).batch(64)`": rows.map(f, num_parallel_calls=auto).batch(64),
        "`rows.batch(64).map(f)`": rows.batch(64).map(f),
        "`rows.batch(64).map(f, num_parallel_calls=AUTOTUNE)`": rows.batch(64).map(f, num_parallel_calls=auto),
        "`rows.batch(64).map(f).cache()`, after the first time": rows.batch(64).map(f).cache(),
    }
    write(__file__, medians({name: through(dataset) for name, dataset in ways.items()}), heading="one time through")


if __name__ == "__main__":
    main()
