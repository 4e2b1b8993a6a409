import keras
import tensorflow as tf


class Times(keras.layers.Layer):
    def __init__(self, factor):
        self.factor = factor

    def call(self, x):
        return x * self.factor


print(Times(3.0)(tf.constant([[1.0, 2.0]])))  # raises RuntimeError
#> RuntimeError: In layer 'Times', you forgot to call `super().__init__()` as the first statement in the `__init__()` method. Go add it!
