import keras
import tensorflow as tf


class Scale(keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(shape=(input_shape[-1],), initializer="ones")

    def call(self, x):
        return x * self.scale


print(Scale()(tf.constant([[1.0, 2.0]])))
#> tf.Tensor([[1. 2.]], shape=(1, 2), dtype=float32)
