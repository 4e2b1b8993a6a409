"""Four ways to call one small model on one row: `python tests/benchmarks/calls.py` measures and writes the JSON.

Dense 10-32-2, float32, batch of 1. Milliseconds, the median of 7 rounds; the rounds of the ways alternate.
"""

import json
import os
import platform
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf

OUT = Path(__file__).resolve().parents[2] / "docs" / "assets" / "measured" / "calls.json"
ROUNDS = 7


def milliseconds(call: Callable[[], Any], times: int) -> float:
    """Mean milliseconds of one call, over `times` calls."""
    start = time.perf_counter()
    for _ in range(times):
        call()
    return (time.perf_counter() - start) / times * 1000


def main() -> None:
    inputs = keras.Input(shape=(10,))
    model = keras.Model(inputs, keras.layers.Dense(2)(keras.layers.Dense(32, activation="relu")(inputs)))
    row = np.ones((1, 10), dtype="float32")
    tensor = tf.constant(row)
    compiled = tf.function(model)
    ways: dict[str, tuple[Callable[[], Any], int]] = {
        "model.predict(row)": (lambda: model.predict(row, verbose=0), 20),
        "model(tensor)": (lambda: model(tensor, training=False), 200),
        "model.predict_on_batch(row)": (lambda: model.predict_on_batch(row), 200),
        "tf.function(model)(tensor)": (lambda: compiled(tensor, training=False), 200),
    }
    for call, _ in ways.values():
        call()
    rounds = [{name: milliseconds(*way) for name, way in ways.items()} for _ in range(ROUNDS)]
    OUT.write_text(
        json.dumps(
            {
                "command": "python tests/benchmarks/calls.py",
                "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, no GPU",
                "versions": {"TensorFlow": tf.__version__, "Keras": keras.__version__},
                "unit": "ms",
                "median": {name: round(statistics.median(r[name] for r in rounds), 3) for name in ways},
            },
            indent=2,
        )
        + "\n"
    )


if __name__ == "__main__":
    main()
