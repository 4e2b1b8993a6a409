import keras
import numpy as np
from keras import ops

left, right = keras.Input(shape=(1,)), keras.Input(shape=(2,))
outputs = ops.concatenate([left, right], axis=1)
print(type(outputs).__name__, outputs.shape)
#> KerasTensor (None, 3)

model = keras.Model([left, right], outputs)
print(model([np.array([[1.0]]), np.array([[2.0, 3.0]])]).numpy())
#> [[1. 2. 3.]]
