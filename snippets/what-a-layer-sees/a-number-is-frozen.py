# not a recipe: it shows a trap
import keras
import numpy as np


class Times(keras.layers.Layer):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor

    def call(self, x):
        return x * self.factor


times = Times(2.0)
model = keras.Sequential([keras.Input(shape=(1,)), times])
one = np.ones((1, 1))
print(model.predict(one, verbose=0))
#> [[2.]]

times.factor = 10.0
print("predict:", model.predict(one, verbose=0))
#> predict: [[2.]]
print("model(x):", model(one).numpy())
#> model(x): [[10.]]
