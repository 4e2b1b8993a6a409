import keras
import tensorflow as tf


class Size(keras.layers.Layer):
    def call(self, x):
        if tf.executing_eagerly():
            print(f"{x.shape}: {x.numpy().nbytes:,} bytes")
        return x


inputs = keras.Input(shape=(1000,))
model = keras.Model(inputs, Size()(keras.layers.Dense(4000)(inputs)))
result = model(tf.zeros((1, 1000)))
#> (1, 4000): 16,000 bytes
result = model(tf.zeros((32, 1000)))
#> (32, 4000): 512,000 bytes
