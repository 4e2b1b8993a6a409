"""A slow source and a busy training loop: `python tests/measure/cache_and_prefetch.py`.

`load` waits 4 ms for each of 40 elements, as for a disk; the loop that takes them waits 4 ms for each, as for a training
step on another device. Milliseconds to go once through the dataset, the median of 5 rounds.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import tensorflow as tf

from measure.measure import medians, write

WAIT = 0.004


def slow(x: Any) -> Any:
    time.sleep(WAIT)
    return x


def load(x: Any) -> Any:
    loaded = tf.numpy_function(slow, [x], tf.int64)
    loaded.set_shape(x.shape)
    return loaded


def train(dataset: tf.data.Dataset) -> Callable[[], None]:
    def epoch() -> None:
        for _ in dataset:
            time.sleep(WAIT)

    return epoch


def main() -> None:
    files = tf.data.Dataset.range(40)
    options = tf.data.Options()
    options.experimental_optimization.inject_prefetch = False
    auto = tf.data.AUTOTUNE
    ways = {
        "`files.map(load)`": files.map(load),
        "`files.map(load).prefetch(AUTOTUNE)`": files.map(load).prefetch(auto),
        "`files.map(load, num_parallel_calls=8)`": files.map(load, num_parallel_calls=8),
        "`files.map(load, num_parallel_calls=8).prefetch(AUTOTUNE)`": files.map(load, num_parallel_calls=8).prefetch(
            auto
        ),
        "`files.map(load).cache()`, after the first time": files.map(load).cache(),
    }
    datasets = {name: dataset.with_options(options) for name, dataset in ways.items()}
    write(
        __file__,
        medians({name: train(dataset) for name, dataset in datasets.items()}, rounds=5),
        heading="one epoch",
    )


if __name__ == "__main__":
    main()
