import sys

import keras
import numpy as np
import tensorflow as tf


class Show(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_jit = False  # XLA has no tf.print

    def call(self, x):
        print("print:", x)
        tf.print("tf.print:", x, output_stream=sys.stdout)
        return x


model = keras.Sequential([keras.Input(shape=(1,)), Show()])
#> print: Tensor("Placeholder:0", shape=(None, 1), dtype=float32)
result = model.predict(np.array([[1.0], [2.0], [3.0], [4.0]]), batch_size=2, verbose=0)
#> print: Tensor("data:0", shape=(2, 1), dtype=float32)
#> tf.print: [[1]
#>  [2]]
#> tf.print: [[3]
#>  [4]]
