import keras
import numpy as np
import tensorflow as tf


class Shift(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.shift = tf.Variable(0.0)

    def call(self, x):
        return x + self.shift


inputs = keras.Input(shape=(1,))
shift = Shift()
model = keras.Model(inputs, shift(keras.layers.Dense(1)(inputs)))
model.compile(keras.optimizers.SGD(0.25), "mse")
history = model.fit(np.zeros((4, 1)), np.ones((4, 1)), verbose=0)
print("shift after training:", shift.shift.numpy())
#> shift after training: 0.0
print("trainable:", shift.trainable_variables[0].path)  # raises IndexError
#> IndexError: list index out of range
