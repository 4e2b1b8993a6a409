import sys

import keras
import numpy as np
import tensorflow as tf


class Look(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_jit = False  # XLA has no tf.print

    def call(self, x):
        tf.print(x, output_stream=sys.stdout)
        return x


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, Look()(inputs))
result = model.predict(np.array([[1.0, 2.0]]), verbose=0)
#> [[1 2]]
