import keras
import numpy as np

inputs = keras.Input(shape=(3,))
outputs = keras.ops.sort(inputs)

model = keras.Model(inputs, outputs)
print(model(np.array([[3.0, 1.0, 2.0]])).numpy())
#> [[1. 2. 3.]]
