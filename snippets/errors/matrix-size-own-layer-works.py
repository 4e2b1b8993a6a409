import keras
import numpy as np


class Mix(keras.layers.Layer):
    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], 2), initializer="ones")

    def call(self, x):
        return x @ self.kernel


mix = Mix()
print(mix(np.ones((1, 3))).numpy())
#> [[3. 3.]]
print(mix(np.ones((5, 3))).shape)
#> (5, 2)
