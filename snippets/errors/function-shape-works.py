import keras
import numpy as np

inputs = keras.Input(shape=(2,))
add_one = keras.Function(inputs, inputs + 1.0)
row = np.array([1.0, 2.0])
print(add_one(row[np.newaxis, :]).numpy())
#> [[2. 3.]]
