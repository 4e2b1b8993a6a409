import keras
import numpy as np

inputs = keras.Input(shape=(3,))
places = keras.Input(shape=(1,), dtype="int32")
picked = keras.ops.take_along_axis(inputs, places, axis=1)

model = keras.Model([inputs, places], picked)
data = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
print(model([data, np.array([[0], [2]])]).numpy())
#> [[1.]
#>  [6.]]
