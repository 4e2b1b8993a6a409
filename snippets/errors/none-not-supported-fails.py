import keras
import numpy as np


def absolute_error(y_true, y_pred):
    keras.ops.mean(keras.ops.abs(y_true - y_pred), axis=-1)


model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="ones")]
)
model.compile(loss=absolute_error)
loss = model.evaluate(np.ones((2, 2)), np.ones((2, 1)), verbose=0)  # raises ValueError
#> ValueError: None values not supported.
