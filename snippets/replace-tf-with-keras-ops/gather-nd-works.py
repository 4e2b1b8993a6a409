import keras
import numpy as np
from keras import ops

grid = keras.Input(shape=(2, 3))
places = keras.Input(shape=(4, 2), dtype="int32")
flat = ops.reshape(grid, (-1, 6))
picked = ops.take_along_axis(flat, 3 * places[..., 0] + places[..., 1], axis=1)

model = keras.Model([grid, places], picked)
data = np.arange(6.0).reshape(1, 2, 3)
print(model([data, np.array([[[0, 1], [1, 0], [1, 2], [0, 1]]])]).numpy())
#> [[1. 3. 5. 1.]]
