import keras
import numpy as np
import tensorflow as tf


class Sort(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_jit = False  # XLA cannot call Python

    def call(self, x):
        y = tf.numpy_function(np.sort, [x], x.dtype)
        y.set_shape(x.shape)
        return y


inputs = keras.Input(shape=(3,))
model = keras.Model(
    inputs, keras.layers.Dense(1, kernel_initializer="ones")(Sort()(inputs))
)
print(model.predict(np.array([[3.0, 1.0, 2.0]]), verbose=0))
#> [[6.]]
