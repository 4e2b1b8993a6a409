import keras
import tensorflow as tf
from keras import ops


class HalveUntilSmall(keras.layers.Layer):
    def call(self, x):
        def too_large(x):
            return ops.max(x) > 1

        def halve(x):
            return (x / 2,)

        (x,) = ops.while_loop(too_large, halve, (x,))
        return x


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, HalveUntilSmall()(inputs))
print(model(tf.constant([[8.0, 2.0]])).numpy())
#> [[1.   0.25]]
