import keras
import numpy as np


class SortedRows(keras.layers.Layer):
    def call(self, x):
        return keras.ops.sort(x, axis=-1)


model = keras.Sequential([keras.Input(shape=(3,)), SortedRows()])
model.compile(jit_compile=True)
predicted = model.predict(np.array([[3.0, 1.0, 2.0]]), verbose=0)
print(predicted)
#> [[1. 2. 3.]]
