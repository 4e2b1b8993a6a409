import keras
import numpy as np
import tensorflow as tf


class Sort(keras.Layer):
    def call(self, rows):
        result = tf.numpy_function(np.sort, [rows], tf.float32)
        result.set_shape(rows.shape)
        return result


inputs = keras.Input(shape=(3,))
print(Sort()(inputs).shape)
#> (None, 3)
