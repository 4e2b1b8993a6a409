import keras
import tensorflow as tf


class Flip(keras.layers.Layer):
    @tf.function
    def call(self, x):
        if tf.reduce_sum(x) < 0:
            return -x
        return x


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, Flip()(inputs))
print(model(tf.constant([[1.0, -3.0]])).numpy())
#> [[-1.  3.]]
print(model.predict(tf.constant([[1.0, 3.0]]), verbose=0))
#> [[1. 3.]]
