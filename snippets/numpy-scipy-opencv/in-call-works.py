import keras
import numpy as np
import tensorflow as tf


def smooth(rows):
    print("smooth gets", type(rows).__name__, rows.shape)
    smoothed = np.apply_along_axis(np.convolve, 1, rows, [0.5, 0.5], mode="same")
    return smoothed.astype("float32")


class Smooth(keras.Layer):
    def call(self, rows):
        result = tf.numpy_function(smooth, [rows], tf.float32)
        result.set_shape(rows.shape)
        return result


inputs = keras.Input(shape=(4,))
model = keras.Model(inputs, Smooth()(inputs))
print(model.predict(np.array([[0.0, 4.0, 0.0, 8.0]]), verbose=0))
#> smooth gets ndarray (1, 4)
#> [[0. 2. 2. 4.]]
