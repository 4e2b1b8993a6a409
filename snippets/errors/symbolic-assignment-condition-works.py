import keras
import numpy as np


def error_of_positive(y_true, y_pred):
    y_true = keras.ops.where(y_true < 0, 0.0, y_true)
    return keras.ops.mean(keras.ops.abs(y_true - y_pred), axis=-1)


model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile(loss=error_of_positive)
x, y = np.zeros((4, 2)), np.array([[1.0], [-1.0], [3.0], [-1.0]])
print(model.evaluate(x, y, verbose=0))
#> 1.0
