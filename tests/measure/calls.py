"""Four ways to call one small model on one row: `python tests/measure/calls.py` measures and writes the JSON.

Dense 10-32-2, float32, batch of 1. Milliseconds, the median of 7 rounds; the rounds of the ways alternate.
"""

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import keras
import numpy as np
import tensorflow as tf

from measure.measure import medians, write


def main() -> None:
    inputs = keras.Input(shape=(10,))
    model = keras.Model(inputs, keras.layers.Dense(2)(keras.layers.Dense(32, activation="relu")(inputs)))
    row: Any = np.ones((1, 10), dtype="float32")
    tensor = tf.constant(row)
    compiled = tf.function(model)
    ways = {
        "`model.predict(row)`": lambda: model.predict(row, verbose=0),
        "`model(tensor)`": lambda: model(tensor, training=False),
        "`model.predict_on_batch(row)`": lambda: model.predict_on_batch(row),
        "`tf.function(model)(tensor)`": lambda: compiled(tensor, training=False),
    }
    write(__file__, medians(ways), heading="one row")


if __name__ == "__main__":
    main()
