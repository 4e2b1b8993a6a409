import keras
import numpy as np


def scaled_error(y_true, y_pred, scale):
    return scale * keras.ops.mean(keras.ops.abs(y_true - y_pred), axis=-1)


model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="ones")]
)
model.compile(loss=scaled_error)
loss = model.evaluate(np.ones((2, 2)), np.ones((2, 1)), verbose=0)  # raises TypeError
#> TypeError: scaled_error() missing 1 required positional argument: 'scale'
