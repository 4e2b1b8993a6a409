import keras
import numpy as np
import tensorflow as tf


def smooth(rows):
    print("smooth gets", type(rows).__name__, rows.shape)
    smoothed = np.apply_along_axis(np.convolve, 1, rows, [0.5, 0.5], mode="same")
    return smoothed.astype(rows.dtype)


class Smooth(keras.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_jit = False  # XLA cannot call Python

    def call(self, rows):
        result = tf.numpy_function(smooth, [rows], rows.dtype)
        result.set_shape(rows.shape)
        return result


inputs = keras.Input(shape=(4,))
model = keras.Model(inputs, Smooth()(inputs))
print(model.predict(np.array([[0.0, 4.0, 0.0, 8.0]]), verbose=0))
#> smooth gets ndarray (1, 4)
#> [[0. 2. 2. 4.]]
