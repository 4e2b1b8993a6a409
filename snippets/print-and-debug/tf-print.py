import sys

import keras
import numpy as np
import tensorflow as tf


class Show(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_jit = False  # XLA has no tf.print

    def call(self, x):
        tf.print("call:", x, tf.shape(x), output_stream=sys.stdout)
        return x


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Dense(1)(Show()(inputs)))
model.compile("sgd", "mse")
x, y = np.arange(8).reshape((4, 2)), np.ones((4, 1))
history = model.fit(x, y, batch_size=2, epochs=2, shuffle=False, verbose=0)
#> call: [[0 1]
#>  [2 3]] [2 2]
#> call: [[4 5]
#>  [6 7]] [2 2]
#> call: [[0 1]
#>  [2 3]] [2 2]
#> call: [[4 5]
#>  [6 7]] [2 2]
