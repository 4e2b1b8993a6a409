import keras
import tensorflow as tf


class Norms(keras.layers.Layer):
    def call(self, x):
        return keras.ops.vectorized_map(keras.ops.norm, x)


inputs = keras.Input(shape=(2,))
outputs = Norms()(inputs)
model = keras.Model(inputs, outputs)
print(model(tf.constant([[3.0, 4.0], [6.0, 8.0]])).numpy())
#> [ 5. 10.]
