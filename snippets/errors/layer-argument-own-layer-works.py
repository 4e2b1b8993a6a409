import keras
import numpy as np


class Scale(keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, x):
        return x * self.factor


layer = Scale(factor=2.0)
print(layer(np.ones((1, 2))).numpy())
#> [[2. 2.]]
