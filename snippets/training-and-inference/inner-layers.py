import keras
import numpy as np

keras.utils.set_random_seed(0)


class Block(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.dropout = keras.layers.Dropout(0.5)

    def call(self, x):
        return self.dropout(x)


block, x = Block(), np.ones((1, 6))
print(block(x).numpy())
#> [[1. 1. 1. 1. 1. 1.]]
print(block(x, training=True).numpy())
#> [[2. 0. 2. 0. 0. 0.]]
