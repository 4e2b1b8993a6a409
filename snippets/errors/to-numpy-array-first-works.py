import keras
import numpy as np

inputs = keras.Input(shape=(2,))
offset = np.array([1.0, 2.0])
outputs = inputs + offset
model = keras.Model(inputs, outputs)
print(model(np.zeros((1, 2))).numpy())
#> [[1. 2.]]
