import keras
import numpy as np

inputs = keras.Input(shape=(2,))
add_one = keras.Function(inputs, inputs + 1.0)
print(add_one(np.ones((1, 2))).numpy())
#> [[2. 2.]]
