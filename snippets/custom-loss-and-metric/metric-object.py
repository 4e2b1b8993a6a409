import keras
import numpy as np
from keras import ops


def rmse(y_true, y_pred):
    return ops.sqrt(ops.mean(ops.square(y_true - y_pred)))


class Rmse(keras.metrics.Mean):
    def update_state(self, y_true, y_pred, sample_weight=None):
        super().update_state(ops.square(y_true - y_pred), sample_weight)

    def result(self):
        return ops.sqrt(super().result())


x, y = np.zeros((4, 2)), np.array([[0.0], [0.0], [3.0], [4.0]])
model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile(loss="mse", metrics=[rmse, Rmse(name="rmse_object")])
results = model.evaluate(x, y, batch_size=2, verbose=0, return_dict=True)
print({name: round(value, 3) for name, value in results.items()})
#> {'loss': 6.25, 'rmse': 1.768, 'rmse_object': 2.5}
print("NumPy, all rows:", float(np.sqrt(np.mean(np.square(y)))))
#> NumPy, all rows: 2.5
