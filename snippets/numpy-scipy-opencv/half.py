# not a recipe: its second layer fails
import keras
import numpy as np
import tensorflow as tf


class Sort(keras.Layer):
    def __init__(self, announced=None, **kwargs):
        super().__init__(**kwargs)
        self.announced = announced
        self.supports_jit = False  # XLA cannot call Python

    def call(self, rows):
        result = tf.numpy_function(np.sort, [rows], self.announced or rows.dtype)
        return tf.ensure_shape(result, rows.shape)


rows = np.array([[3.0, 1.0, 2.0]])
for announced in (None, "float32"):
    layer = Sort(announced, dtype="mixed_float16")
    model = keras.Sequential([keras.Input(shape=(3,)), layer])
    try:
        print(announced, model.predict(rows, verbose=0))
    except tf.errors.InvalidArgumentError as error:
        (line,) = [line for line in str(error).splitlines() if "pyfunc" in line]
        print(announced, line.partition(" is ")[2])
#> None [[1. 2. 3.]]
#> float32 half, but expects float
