import keras
import numpy as np


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.layers = [keras.layers.Dense(2), keras.layers.Dense(1)]

    def call(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


print(Net()(np.ones((1, 3))).shape)  # raises AttributeError
#>     self.layers = [keras.layers.Dense(2), keras.layers.Dense(1)]
#> AttributeError: `Model.layers` attribute is reserved and should not be used. Please use another name.
