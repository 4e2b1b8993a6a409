import keras
import tensorflow as tf


class Shift(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.by_hand = tf.Variable(0.0)
        self.by_keras = self.add_weight(name="by_keras", shape=())

    def call(self, x):
        return x + self.by_hand + self.by_keras


print([variable.name for variable in Shift().trainable_variables])
#> ['by_keras']
