import keras
import numpy as np
from keras import ops


def squared(y_true, y_pred):
    y_pred = ops.cast(y_pred, "float32")
    y_true = ops.reshape(ops.cast(y_true, "float32"), ops.shape(y_pred))
    return ops.mean(ops.square(y_true - y_pred), axis=-1)


@keras.saving.register_keras_serializable(package="rmse")
class Rmse(keras.metrics.MeanMetricWrapper):
    def __init__(self, name="rmse", dtype=None):
        super().__init__(squared, name=name, dtype=dtype)

    def result(self):
        return ops.sqrt(super().result())

    def get_config(self):
        return {"name": self.name, "dtype": self.dtype}


x, y = np.zeros((5, 2)), np.array([0.0, 0.0, 3.0, 4.0, 9.0])
weights = np.array([1.0, 1.0, 1.0, 1.0, 0.0])
model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
for labels in (y, y[:, np.newaxis]):
    model.compile(loss="mse", metrics=[Rmse()], weighted_metrics=[Rmse("weighted")])
    results = model.evaluate(x, labels, 2, 0, weights, return_dict=True)
    print(labels.shape, f"{results['rmse']:.3f} {results['weighted']:.3f}")
#> (5,) 4.604 2.500
#> (5, 1) 4.604 2.500
print("NumPy", f"{np.sqrt(np.mean(y**2)):.3f} {np.sqrt(np.mean(y[:4] ** 2)):.3f}")
#> NumPy 4.604 2.500
