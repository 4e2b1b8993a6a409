import keras
import tensorflow as tf


class Relu(keras.layers.Layer):
    def call(self, x):
        return tf.nn.relu(x)


inputs = keras.Input(shape=(2,))
doubled = keras.layers.Rescaling(2.0)(inputs)
print(doubled.sparse)
#> False
model = keras.Model(inputs, Relu()(doubled))
print(model(tf.constant([[-1.0, 3.0]])).numpy())
#> [[0. 6.]]
