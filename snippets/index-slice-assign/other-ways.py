import keras
import numpy as np
from keras import ops

inputs = keras.Input(shape=(3,))
by_column = ops.where(np.array([True, False, False]), 0.0, inputs)
by_value = ops.where(inputs > 2.0, 0.0, inputs)
by_place = ops.scatter_update(inputs, [[0, 0], [1, 2]], [10.0, 20.0])
by_parts = ops.concatenate([-inputs[:, :1], inputs[:, 1:]], axis=1)

model = keras.Model(inputs, [by_column, by_value, by_place, by_parts])
for result in model(np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])):
    print(result.numpy().tolist())
#> [[0.0, 2.0, 3.0], [0.0, 5.0, 6.0]]
#> [[1.0, 2.0, 0.0], [0.0, 0.0, 0.0]]
#> [[10.0, 2.0, 3.0], [4.0, 5.0, 20.0]]
#> [[-1.0, 2.0, 3.0], [-4.0, 5.0, 6.0]]
