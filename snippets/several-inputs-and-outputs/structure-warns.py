# shows stderr: the warning is what this snippet is about
import keras
import numpy as np

inputs = keras.Input(shape=(2,))
model = keras.Model([inputs], keras.layers.Rescaling(2.0)(inputs))
print(model(np.array([[1.0, 2.0]])).numpy())
#> site-packages/keras/src/models/functional.py:259: UserWarning: The structure of `inputs` doesn't match the expected structure.
#> Expected: ['keras_tensor']
#> Received: inputs=Tensor(shape=(1, 2))
#>   warnings.warn(msg)
#> [[2. 4.]]
