import keras
import numpy as np


class Block(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = keras.layers.Dense(2)

    def call(self, x):
        return self.dense(x)


block = Block()
block(np.ones((1, 3)))
longer = keras.Sequential([block, keras.layers.Dense(4)])
print(longer(np.ones((1, 3))).shape)
#> (1, 4)
