import keras
import tensorflow as tf


class MeanOfRows(keras.layers.Layer):
    def call(self, x):
        rows = keras.ops.cast(keras.ops.shape(x)[0], x.dtype)
        return keras.ops.sum(x, axis=0, keepdims=True) / rows


inputs = keras.Input(shape=(2,))
outputs = MeanOfRows()(inputs)
print(keras.Model(inputs, outputs)(tf.constant([[1.0, 2.0], [3.0, 4.0]])).numpy())
#> [[2. 3.]]
