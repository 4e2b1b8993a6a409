import keras
import tensorflow as tf


class AddConstantColumn(keras.layers.Layer):
    def call(self, x):
        ones = tf.ones((keras.ops.shape(x)[0], 1), x.dtype)
        return tf.concat([x, ones], axis=1)


outputs = AddConstantColumn()(keras.Input(shape=(3,)))
print(outputs.shape)
#> (None, 4)
