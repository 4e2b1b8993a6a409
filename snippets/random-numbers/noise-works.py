import keras
import numpy as np


class Sampling(keras.Layer):
    def __init__(self, seed=None, **kwargs):
        super().__init__(**kwargs)
        self.generator = keras.random.SeedGenerator(seed)

    def call(self, z_mean):
        noise = keras.random.normal(
            keras.ops.shape(z_mean), dtype=z_mean.dtype, seed=self.generator
        )
        return z_mean + noise


z_mean = keras.Input(shape=(2,))
model = keras.Model(z_mean, Sampling(seed=7)(z_mean))
print(model(np.zeros((1, 2))).numpy().round(2))
#> [[-0.67 -0.36]]
print(model(np.zeros((1, 2))).numpy().round(2))
#> [[-0.67 -2.45]]
