import sys

import keras
import tensorflow as tf


class ByCond(keras.layers.Layer):
    def call(self, x):
        def double():
            tf.print("doubling", output_stream=sys.stdout)
            return 2 * x

        return keras.ops.cond(keras.ops.any(x > 0), double, lambda: x)


class ByTfFunction(keras.layers.Layer):
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
