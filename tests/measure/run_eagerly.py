"""fit as a graph and with run_eagerly=True: `python tests/measure/run_eagerly.py`.

A small model (Dense 10-32-1, batches of 32) and a bigger one (Dense 256-1024-1024-1, batches of 512), 16 batches each.
Milliseconds of one epoch, the median of 5 rounds; the recording of the graph does not count.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import keras
import numpy as np

from measure.measure import medians, write


def epoch(widths: list[int], batch_size: int, **options: Any) -> Callable[[], Any]:
    model = keras.Sequential([keras.Input(shape=(widths[0],)), *(keras.layers.Dense(width) for width in widths[1:])])
    model.compile(optimizer="adam", loss="mse", **options)
    x: Any = np.ones((16 * batch_size, widths[0]), "float32")
    y: Any = np.ones((16 * batch_size, 1), "float32")
    return lambda: model.fit(x, y, batch_size=batch_size, epochs=1, verbose=0)


def main() -> None:
    sizes = {"small model": ([10, 32, 1], 32), "bigger model": ([256, 1024, 1024, 1], 512)}
    ways: dict[str, dict[str, Any]] = {"`compile(...)`": {}, "`compile(..., run_eagerly=True)`": {"run_eagerly": True}}
    write(
        __file__,
        {
            heading: medians({name: epoch(*size, **options) for name, options in ways.items()}, rounds=5)
            for heading, size in sizes.items()
        },
        heading="one epoch of `fit`, as a multiple of the fastest",
    )


if __name__ == "__main__":
    main()
