from dataclasses import dataclass

import keras
import numpy as np


@dataclass(eq=False)
class Scale(keras.layers.Layer):
    factor: float = 2.0

    def call(self, x):
        return x * self.factor


print(Scale(3.0)(np.ones((1, 2))))  # raises RuntimeError
#> RuntimeError: In layer 'Scale', you forgot to call `super().__init__()` as the first statement in the `__init__()` method. Go add it!
