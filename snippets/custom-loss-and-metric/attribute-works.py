import keras
import numpy as np
from keras import ops


def mean_error(y_true, y_pred):
    y_pred = ops.cast(y_pred, "float32")
    y_true = ops.reshape(ops.cast(y_true, "float32"), ops.shape(y_pred))
    return ops.mean(ops.abs(y_true - y_pred), axis=-1)


dense = keras.layers.Dense(1, kernel_initializer="ones")
model = keras.Sequential([keras.Input(shape=(2,)), dense])
model.compile(loss="mse", metrics=[mean_error])
x, y = np.ones((2, 2)), np.array([3.0, 7.0])
results = model.evaluate(x, y, verbose=0)
print(results)
#> [13.0, 3.0]
