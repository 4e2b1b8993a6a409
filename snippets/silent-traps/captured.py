import keras
import numpy as np


class Shift(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.owned = self.add_weight(shape=(), initializer="zeros")

    def call(self, x):
        return x + self.owned


captured, shift = keras.Variable(0.0), Shift()
for layer in (keras.layers.Lambda(lambda x: x + captured), shift):
    model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Dense(1), layer])
    model.compile("sgd", "mse")
    model.fit(np.ones((4, 1)), np.full((4, 1), 9.0), verbose=0)
print("captured moved:", float(captured) != 0)
#> captured moved: False
print("owned moved:", float(shift.owned) != 0)
#> owned moved: True
