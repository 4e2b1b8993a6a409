import keras
import tensorflow as tf


class Flip(keras.layers.Layer):
    def call(self, x):
        return keras.ops.where(keras.ops.sum(x, axis=-1, keepdims=True) < 0, -x, x)


inputs = keras.Input(shape=(2,))
outputs = Flip()(inputs)
model = keras.Model(inputs, outputs)
print(model(tf.constant([[1.0, -3.0]])).numpy())
#> [[-1.  3.]]
