import keras
import tensorflow as tf


class Three(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.first = tf.Variable([1.0], name="from tf.Variable")
        self.second = keras.Variable([1.0], name="from keras.Variable")
        self.third = self.add_weight(shape=(1,), name="from add_weight")


print([variable.name for variable in Three().trainable_variables])
#> ['from keras.Variable', 'from add_weight']
