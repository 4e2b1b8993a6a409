import keras
import numpy as np


class Balance(keras.layers.Layer):
    def call(self, changes):
        def day(before, change):
            after = keras.ops.maximum(before + change, 0)
            return after, after

        days = keras.ops.moveaxis(changes, 1, 0)
        last, balances = keras.ops.scan(day, keras.ops.zeros_like(days[0]), days)
        return keras.ops.moveaxis(balances, 0, 1), last


inputs = keras.Input(shape=(4,))
model = keras.Model(inputs, Balance()(inputs))
balances, last = model.predict(np.array([[2.0, -3.0, 5.0, 1.0]]), verbose=0)
print(balances, last)
#> [[2. 0. 5. 6.]] [6.]
