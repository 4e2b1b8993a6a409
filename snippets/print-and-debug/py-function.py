import keras
import numpy as np
import tensorflow as tf


def look(x):
    print(type(x).__name__, "largest:", np.max(x.numpy()))


class Show(keras.layers.Layer):
    def call(self, x):
        tf.py_function(look, [x], [])
        return x


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, Show()(inputs))
predictions = model.predict(np.arange(8).reshape((4, 2)), batch_size=2, verbose=0)
#> EagerTensor largest: 3.0
#> EagerTensor largest: 7.0
