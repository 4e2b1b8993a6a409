import keras
import numpy as np
from keras import ops


def error(y_true, y_pred):
    y_pred = ops.cast(y_pred, "float32")
    y_true = ops.reshape(ops.cast(y_true, "float32"), ops.shape(y_pred))
    return ops.mean(ops.abs(y_true - y_pred), axis=-1)


def size(y_true, y_pred):
    return error(y_true, ops.zeros_like(y_pred))


@keras.saving.register_keras_serializable(package="share")
class ErrorShare(keras.metrics.Metric):
    """The sum of all errors as a share of the sum of all labels."""

    def __init__(self, name="error_share", dtype=None):
        super().__init__(name=name, dtype=dtype)
        self.error = keras.metrics.MeanMetricWrapper(error)
        self.size = keras.metrics.MeanMetricWrapper(size)

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.error.update_state(y_true, y_pred, sample_weight)
        self.size.update_state(y_true, y_pred, sample_weight)

    def result(self):
        return ops.divide_no_nan(self.error.result(), self.size.result())


x, sold = np.ones((3, 2)), np.array([1, 2, 5])
dense = keras.layers.Dense(1, kernel_initializer="ones")
model = keras.Sequential([keras.Input(shape=(2,)), dense])
model.compile(loss="mse", metrics=[ErrorShare()])
print(model.evaluate(x, sold, batch_size=2, verbose=0, return_dict=True))
#> {'error_share': 0.5, 'loss': 3.3333332538604736}
print("by NumPy:", np.sum(np.abs(sold - 2)) / np.sum(sold))
#> by NumPy: 0.5
