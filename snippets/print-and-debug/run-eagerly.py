import keras
import numpy as np
import tensorflow as tf


class Show(keras.layers.Layer):
    def call(self, x):
        if tf.executing_eagerly():
            print("call:", x.numpy())
        return x


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Dense(1)(Show()(inputs)))
model.compile("sgd", "mse", run_eagerly=True)
history = model.fit(np.eye(2), np.ones((2, 1)), batch_size=1, shuffle=False, verbose=0)
#> call: [[1. 0.]]
#> call: [[0. 1.]]
