import keras
import tensorflow as tf


class Show(keras.layers.Layer):
    def build(self, shape):
        self.scale = self.add_weight(shape=(shape[-1],), initializer="ones")

    def call(self, x, lengths):
        print("x:", x.dtype.name)
        print("lengths:", lengths.dtype.name)
        print("weight inside call:", self.scale.dtype)
        return x * self.scale


layer = Show(dtype="mixed_float16")
result = layer(tf.ones((1, 3)), tf.constant([3]))
#> x: float16
#> lengths: int32
#> weight inside call: float16
print("weight outside:", layer.scale.dtype)
#> weight outside: float32
