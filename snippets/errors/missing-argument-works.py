import functools

import keras
import numpy as np


def scaled_error(y_true, y_pred, scale):
    return scale * keras.ops.mean(keras.ops.abs(y_true - y_pred), axis=-1)


model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="ones")]
)
model.compile(loss=functools.partial(scaled_error, scale=3.0))
loss = model.evaluate(np.ones((2, 2)), np.ones((2, 1)), verbose=0)
print(loss)
#> 3.0
