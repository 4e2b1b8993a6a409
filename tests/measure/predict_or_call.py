"""Five ways to call one small model, on 1, 32, 1024 and 16384 rows: `python tests/measure/predict_or_call.py`.

Dense 10-32-2, float32. Milliseconds of one call on all rows, the median of 5 rounds.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import keras
import numpy as np
import tensorflow as tf

from measure.measure import medians, write


def ways(model: keras.Model, compiled: Callable[..., Any], count: int) -> dict[str, Callable[[], Any]]:
    rows: Any = np.ones((count, 10), dtype="float32")
    tensor = tf.constant(rows)
    return {
        "`predict(x)`": lambda: model.predict(rows, verbose=0),
        "`predict(x, batch_size=len(x))`": lambda: model.predict(rows, batch_size=count, verbose=0),
        "`predict_on_batch(x)`": lambda: model.predict_on_batch(rows),
        "`model(x)`": lambda: model(tensor, training=False),
        "`tf.function(model)(x)`": lambda: compiled(tensor, training=False),
    }


def main() -> None:
    inputs = keras.Input(shape=(10,))
    model = keras.Model(inputs, keras.layers.Dense(2)(keras.layers.Dense(32, activation="relu")(inputs)))
    compiled = tf.function(model)
    counts = {"1 row": 1, "32 rows": 32, "1024 rows": 1024, "16384 rows": 16384}
    write(
        __file__,
        {heading: medians(ways(model, compiled, count), rounds=5) for heading, count in counts.items()},
        heading="time, as a multiple of the fastest",
        picture="Bars: how long five ways to call a model take on 1, 32, 1024 and 16384 rows. The table has the numbers.",
    )


if __name__ == "__main__":
    main()
