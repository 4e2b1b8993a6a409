import keras
import numpy as np


class Shift(keras.layers.Layer):
    def call(self, x, by=None):
        return x if by is None else x + by


x = keras.Input(shape=(2,))
by = keras.Input(shape=(2,), name="by", optional=True)
model = keras.Model([x, by], Shift()(x, by))
print(model([np.ones((1, 2)), None]).numpy())
#> [[1. 1.]]
