import keras
import numpy as np
import tensorflow as tf


class Logarithm(keras.layers.Layer):
    def call(self, x):
        y = tf.math.log(x)
        if tf.executing_eagerly():
            print("in:", x.numpy(), "out:", y.numpy())
        return y


model = keras.Sequential([keras.Input(shape=(2,)), Logarithm(), keras.layers.Dense(1)])
model.compile(loss="mse")
x = np.array([[1.0, -1.0]], dtype="float32")
history = model.fit(x, np.ones((1, 1)), verbose=0)
print(history.history["loss"])
#> [nan]

answer = model(x)
#> in: [[ 1. -1.]] out: [[ 0. nan]]
