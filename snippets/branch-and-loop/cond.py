import sys

import keras
import tensorflow as tf


class DoubleIfAnyPositive(keras.layers.Layer):
    def call(self, x):
        def double():
            tf.print("doubling", output_stream=sys.stdout)
            return 2 * x

        return keras.ops.cond(keras.ops.any(x > 0), double, lambda: x)


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, DoubleIfAnyPositive()(inputs))
print(model.predict_on_batch(tf.constant([[1.0, -1.0]])))
#> doubling
#> [[ 2. -2.]]
print(model.predict_on_batch(tf.constant([[-1.0, -1.0]])))
#> [[-1. -1.]]
