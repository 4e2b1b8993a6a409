import keras
import numpy as np

inputs = keras.Input(shape=(3,))
outputs = keras.ops.where(inputs < 0, 0.0, inputs)
model = keras.Model(inputs, outputs)
print(model(np.array([[1.0, -2.0, 3.0]])).numpy())
#> [[1. 0. 3.]]
