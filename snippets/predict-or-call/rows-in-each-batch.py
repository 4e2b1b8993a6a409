import sys

import keras
import numpy as np
import tensorflow as tf


class Rows(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_jit = False  # XLA has no tf.print

    def call(self, x):
        tf.print("rows:", tf.shape(x)[0], output_stream=sys.stdout)
        return x


model = keras.Sequential([keras.Input(shape=(3,)), Rows()])
rows = np.ones((100, 3), dtype="float32")

answer = model.predict(rows, verbose=0)
#> rows: 32
#> rows: 32
#> rows: 32
#> rows: 4
answer = model.predict(rows, batch_size=100, verbose=0)
#> rows: 100
answer = model.predict_on_batch(rows)
#> rows: 100
answer = model(rows)
#> rows: 100
