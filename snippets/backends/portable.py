import keras
import tensorflow as tf


class WithTensorFlow(keras.layers.Layer):
    def call(self, x):
        return tf.nn.relu(x)


class WithKeras(keras.layers.Layer):
    def call(self, x):
        return keras.ops.relu(x)


inputs = keras.Input(shape=(2,))
data = tf.constant([[-1.0, 2.0]])
for layer in [WithTensorFlow(), WithKeras()]:
    model = keras.Model(inputs, layer(inputs))
    print(type(layer).__name__, model(data).numpy())
#> WithTensorFlow [[0. 2.]]
#> WithKeras [[0. 2.]]
