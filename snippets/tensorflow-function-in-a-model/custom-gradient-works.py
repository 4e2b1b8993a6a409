import keras
import tensorflow as tf


@tf.custom_gradient
def reverse(x):
    return x, lambda upstream: -upstream


class Reverse(keras.Layer):
    def call(self, x):
        return reverse(x)


inputs = keras.Input(shape=(2,))
outputs = Reverse()(inputs)

data = tf.constant([[1.0, 2.0]])
with tf.GradientTape() as tape:
    tape.watch(data)
    result = keras.Model(inputs, outputs)(data)
print(tape.gradient(result, data).numpy())
#> [[-1. -1.]]
