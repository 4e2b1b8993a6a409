import keras
import numpy as np

inputs = keras.Input(shape=(3,))
outer = keras.ops.take(inputs, [0, 2], axis=1)
model = keras.Model(inputs, outer)
print(model(np.array([[1.0, 2.0, 3.0]])).numpy())
#> [[1. 3.]]
