import keras
import numpy as np

inputs = keras.Input(shape=(3,))
first_two = inputs[:, 0:2]
model = keras.Model(inputs, first_two)
print(model(np.array([[1.0, 2.0, 3.0]])).numpy())
#> [[1. 2.]]
