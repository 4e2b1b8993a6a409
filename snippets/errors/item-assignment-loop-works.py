import keras
import numpy as np

inputs = keras.Input(shape=(3,))
sums = []
for i in range(3):
    sums.append(keras.ops.sum(inputs[:, : i + 1], axis=1))
model = keras.Model(inputs, keras.ops.stack(sums, axis=1))
print(model(np.array([[1.0, 2.0, 3.0]])).numpy())
#> [[1. 3. 6.]]
