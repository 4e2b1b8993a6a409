import keras
import numpy as np

inputs = keras.Input(shape=(3,))
zeros = keras.ops.zeros_like(inputs[:, :1])
outputs = keras.ops.slice_update(inputs, (0, 0), zeros)
model = keras.Model(inputs, outputs)
print(model(np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])).numpy())
#> [[0. 2. 3.]
#>  [0. 5. 6.]]
