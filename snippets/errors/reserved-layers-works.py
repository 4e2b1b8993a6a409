import keras
import numpy as np


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.steps = [keras.layers.Dense(2), keras.layers.Dense(1)]

    def call(self, x):
        for layer in self.steps:
            x = layer(x)
        return x


print(Net()(np.ones((1, 3))).shape)
#> (1, 1)
