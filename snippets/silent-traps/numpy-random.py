import keras
import numpy as np


class Noise(keras.layers.Layer):
    def __init__(self, by_numpy):
        super().__init__()
        self.by_numpy = by_numpy
        self.seed = keras.random.SeedGenerator(0)

    def call(self, x):
        if self.by_numpy:
            return x + np.random.normal()
        return x + keras.random.normal((), seed=self.seed)


for by_numpy in (True, False):
    model = keras.Sequential([keras.Input(shape=(1,)), Noise(by_numpy)])
    first, second = (model.predict(np.zeros((1, 1)), verbose=0) for _ in range(2))
    print("NumPy" if by_numpy else "Keras", "- same noise:", bool(first == second))
#> NumPy - same noise: True
#> Keras - same noise: False
