import keras
import numpy as np
import tensorflow as tf


class FixedNoise(keras.Layer):
    noise = None

    def call(self, x):
        if self.noise is None:
            self.noise = tf.random.normal(x.shape[1:])
            print("drawn:", type(self.noise).__name__)
        return x + self.noise


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, FixedNoise()(inputs))
#> drawn: SymbolicTensor
try:
    model(np.zeros((1, 2)))
except TypeError as error:
    print(str(error).splitlines()[2])
    #> <tf.Tensor 'random_normal:0' shape=(2,) dtype=float32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
