import keras
import numpy as np


def mean_error(y_true, y_pred):
    y_true, y_pred = y_true.numpy(), y_pred.numpy()
    return np.mean(np.abs(y_true.reshape(y_pred.shape) - y_pred), axis=-1)


dense = keras.layers.Dense(1, kernel_initializer="ones")
model = keras.Sequential([keras.Input(shape=(2,)), dense])
model.compile(loss="mse", metrics=[mean_error])
x, y = np.ones((2, 2)), np.array([3.0, 7.0])
results = model.evaluate(x, y, verbose=0)  # raises AttributeError
#>     y_true, y_pred = y_true.numpy(), y_pred.numpy()
#> AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
