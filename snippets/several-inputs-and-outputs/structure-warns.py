# shows stderr: the warning is what this snippet is about
import keras
import numpy as np

inputs = keras.Input(shape=(2,))
doubled = keras.layers.Rescaling(2.0)(inputs)
row = np.array([[1.0, 2.0]])

listed = keras.Model([inputs], doubled)
print(listed(row).numpy())
#> site-packages/keras/src/models/functional.py:259: UserWarning: The structure of `inputs` doesn't match the expected structure.
#> Expected: ['keras_tensor']
#> Received: inputs=Tensor(shape=(1, 2))
#>   warnings.warn(msg)
#> [[2. 4.]]

single = keras.Model(inputs, doubled)
print(single(row).numpy())
#> [[2. 4.]]
print(type(single.input).__name__, type(single.inputs).__name__)
#> KerasTensor list

other = keras.Input(shape=(2,))
nested = keras.Model([inputs, [other]], doubled - other)
print(nested([row, [row]]).numpy())
#> [[1. 2.]]
