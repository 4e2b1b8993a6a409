# not a recipe: it shows what a layer does that XLA refuses
# runs cold: the log level hides a second copy of the message, with the time in it
# shows stderr: what Keras warns of is the answer
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import re

import keras
import numpy as np
import tensorflow as tf


class Sort(keras.Layer):
    def __init__(self, supports_jit=True, **kwargs):
        super().__init__(**kwargs)
        self.supports_jit = supports_jit

    def call(self, rows):
        result = tf.numpy_function(np.sort, [rows], rows.dtype)
        return tf.ensure_shape(result, rows.shape)


row = np.array([[3.0, 1.0, 2.0]])


def show(compute):
    try:
        print(compute())
    except tf.errors.InvalidArgumentError as error:
        print(re.search("Detected unsupported operations", str(error)).group())


def predict(layer, jit_compile):
    model = keras.Sequential([keras.Input(shape=(3,)), layer])
    model.compile(jit_compile=jit_compile)
    return model.predict(row, verbose=0)


show(lambda: predict(Sort(), jit_compile=True))
#> Detected unsupported operations
show(lambda: predict(Sort(), jit_compile=False))
#> [[1. 2. 3.]]
show(lambda: predict(Sort(supports_jit=False), jit_compile=True))
#> site-packages/keras/src/trainers/trainer.py:248: UserWarning: Model doesn't support `jit_compile=True`. Proceeding with `jit_compile=False`.
#>   warnings.warn(
#> [[1. 2. 3.]]

compiled_by_hand = tf.function(Sort(supports_jit=False), jit_compile=True)
show(lambda: compiled_by_hand(tf.constant(row)))
#> Detected unsupported operations
