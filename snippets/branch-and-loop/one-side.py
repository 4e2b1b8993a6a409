# not a recipe: it prints which side runs
import sys

import keras
import tensorflow as tf


class ByCond(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_jit = False  # XLA has no tf.print

    def call(self, x):
        def double():
            tf.print("doubling", output_stream=sys.stdout)
            return 2 * x

        return keras.ops.cond(keras.ops.any(x > 0), double, lambda: x)


class ByTfFunction(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_jit = False  # XLA has no tf.print

    @tf.function
    def call(self, x):
        if tf.reduce_any(x > 0):
            tf.print("doubling", output_stream=sys.stdout)
            return 2 * x
        return x


inputs = keras.Input(shape=(2,))
for layer in (ByCond(), ByTfFunction()):
    model = keras.Model(inputs, layer(inputs))
    print(model.predict_on_batch(tf.constant([[1.0, -1.0]])))
    print(model.predict_on_batch(tf.constant([[-1.0, -1.0]])))
#> doubling
#> [[ 2. -2.]]
#> [[-1. -1.]]
#> doubling
#> [[ 2. -2.]]
#> [[-1. -1.]]
