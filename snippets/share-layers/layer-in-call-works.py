import keras
import numpy as np


class Head(keras.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = keras.layers.Dense(2)

    def call(self, x):
        return self.dense(x)


model = keras.Sequential([keras.Input(shape=(3,)), Head()])
row = np.ones((1, 3))
print("parameters:", model.count_params())
#> parameters: 8
print("equal:", np.array_equal(model(row), model(row)))
#> equal: True
print(model.predict(row, verbose=0).shape)
#> (1, 2)
