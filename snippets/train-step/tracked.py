import keras
import tensorflow as tf


class Mixed(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.a = tf.Variable(0.0, name="tf.Variable")
        self.b = keras.Variable(0.0, name="keras.Variable")
        self.c = [keras.Variable(0.0, name="in a list")]
        self.d = self.add_weight(shape=(), name="add_weight")


print([variable.name for variable in Mixed().trainable_variables])
#> ['keras.Variable', 'in a list', 'add_weight']
