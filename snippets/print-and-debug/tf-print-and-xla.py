# not a recipe: it shows what XLA refuses
# runs cold: the log level hides a second copy of the message, with the time in it
# shows stderr: the warning of Keras is part of the answer
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import re
import sys

import keras
import numpy as np
import tensorflow as tf


class Show(keras.layers.Layer):
    def call(self, x):
        tf.print("call:", x, output_stream=sys.stdout)
        return x


class ShowWithoutXLA(Show):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_jit = False


def train(layer):
    model = keras.Sequential([keras.Input(shape=(2,)), layer, keras.layers.Dense(1)])
    model.compile(loss="mse", jit_compile=True)
    print("jit_compile:", model.jit_compile)
    model.fit(np.array([[1.0, 2.0]]), np.ones((1, 1)), verbose=0)


try:
    train(Show())
    #> jit_compile: True
except tf.errors.InvalidArgumentError as error:
    print(re.search("Detected unsupported operations.* graph", str(error)).group())
    #> Detected unsupported operations when trying to compile graph
    print("for", re.search(r"OpKernel for (\w+)", str(error)).group(1))
    #> for XLA_CPU_JIT

train(ShowWithoutXLA())
#> site-packages/keras/src/trainers/trainer.py:248: UserWarning: Model doesn't support `jit_compile=True`. Proceeding with `jit_compile=False`.
#>   warnings.warn(
#> jit_compile: False
#> call: [[1 2]]
