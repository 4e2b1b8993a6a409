import warnings

import keras
import numpy as np
import tensorflow as tf


def square(x):
    result = tf.numpy_function(np.square, [x], x.dtype)
    result.set_shape(x.shape)
    return result


class Square(keras.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_jit = False  # XLA cannot call Python

    def call(self, x):
        return square(x)


first, last = keras.layers.Dense(2), keras.layers.Dense(1)
model = keras.Sequential([keras.Input(shape=(3,)), first, Square(), last])
model.compile(loss="mse")
before = [layer.kernel.numpy() for layer in (first, last)]
with warnings.catch_warnings(record=True) as caught:
    model.fit(np.ones((4, 3)), np.ones((4, 1)), verbose=0)
print([str(warning.message).partition(" If")[0] for warning in caught])
#> ["Gradients do not exist for variables ['sequential/dense/kernel', 'sequential/dense/bias'] when minimizing the loss."]
print("first moved:", not np.array_equal(before[0], first.kernel))
#> first moved: False
print("last moved:", not np.array_equal(before[1], last.kernel))
#> last moved: True

model = keras.Sequential([keras.Input(shape=(3,)), first, Square()])
model.compile(loss="mse")
history = model.fit(np.ones((4, 3)), np.ones((4, 2)), verbose=0)  # raises ValueError
#> ValueError: No gradients provided for any variable.
