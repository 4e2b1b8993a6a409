import keras
import numpy as np


class Counted:
    def __init__(self):
        self.calls = 0


class Double(Counted, keras.layers.Layer):
    def call(self, x):
        return x * 2


print(Double()(np.ones((1, 2))))  # raises RuntimeError
#> RuntimeError: In layer 'Double', you forgot to call `super().__init__()` as the first statement in the `__init__()` method. Go add it!
