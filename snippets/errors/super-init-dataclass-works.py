import keras
import numpy as np


class Scale(keras.layers.Layer):
    def __init__(self, factor=2.0, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, x):
        return x * self.factor


print(Scale(3.0)(np.ones((1, 2))).numpy())
#> [[3. 3.]]
