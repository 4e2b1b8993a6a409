import keras
import numpy as np

inputs = keras.Input(shape=(3,))
outputs = keras.ops.take(inputs, [0, 2], axis=1)
print(keras.Model(inputs, outputs)(np.array([[1.0, 2.0, 3.0]])).numpy())
#> [[1. 3.]]
