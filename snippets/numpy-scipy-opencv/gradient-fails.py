import keras
import numpy as np
import tensorflow as tf


class Square(keras.Layer):
    def call(self, x):
        result = tf.numpy_function(np.square, [x], tf.float32)
        result.set_shape(x.shape)
        return result


x = tf.constant([3.0])
with tf.GradientTape() as tape:
    tape.watch(x)
    y = Square()(x)
print(y.numpy(), tape.gradient(y, x))
#> [9.] None

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1), Square()])
model.compile(loss="mse")
model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)  # raises ValueError
#> ValueError: No gradients provided for any variable.
