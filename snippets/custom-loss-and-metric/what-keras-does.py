# not a recipe: it shows where a subtraction alone is wrong
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from keras import ops


def function(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred), axis=-1)


class Loss(keras.losses.Loss):
    def call(self, y_true, y_pred):
        return function(y_true, y_pred)


class Metric(keras.metrics.Mean):
    def update_state(self, y_true, y_pred, sample_weight=None):
        super().update_state(function(y_true, y_pred), sample_weight)


kinds = {
    "a loss function": lambda: {"loss": function},
    "a `Loss` subclass": lambda: {"loss": Loss()},
    "a metric function": lambda: {"loss": "mse", "weighted_metrics": [function]},
    "a `Mean` subclass": lambda: {"loss": "mse", "weighted_metrics": [Metric()]},
}
rows, labels = np.array([[1.0], [3.0]]), np.array([[1.0], [5.0]])
padded, zeros = np.array([[[1.0], [3.0], [0.0]]]), np.zeros((1, 3, 1))
cases = {
    "labels in a column": (rows, labels, None, "float32", 2.0),
    "labels in a vector": (rows, labels[:, 0], None, "float32", 2.0),
    "integer labels": (rows, labels.astype("int64"), None, "float32", 2.0),
    "`float16` predictions": (rows, labels, None, "float16", 2.0),
    "sample weights": (rows, labels, np.array([1.0, 0.0]), "float32", 0.0),
    "a mask": (padded, zeros, None, "float32", 5.0),
}


def outcome(kind, x, y, weights, dtype, right):
    inputs = keras.Input(shape=x.shape[1:])
    masked = keras.layers.Masking()(inputs) if x.ndim == 3 else inputs
    model = keras.Model(inputs, keras.layers.Rescaling(1.0, dtype=dtype)(masked))
    model.compile(**kinds[kind](), run_eagerly=True)
    try:
        results = model.evaluate(x, y, sample_weight=weights, verbose=0)
    except tf.errors.InvalidArgumentError:
        return "an error"
    return "right" if np.isclose(np.ravel(results)[-1], right) else "wrong"


lines = [f"| | {' | '.join(kinds)} |", "| --- |" + " --- |" * len(kinds)]
for case, data in cases.items():
    lines.append(f"| {case} | {' | '.join(outcome(kind, *data) for kind in kinds)} |")
Path("done.md").write_text("\n".join(lines) + "\n")
print(len(cases) * len(kinds), "outcomes")
#> 24 outcomes
