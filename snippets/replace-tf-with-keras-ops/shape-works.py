import keras
import numpy as np
from keras import ops

inputs = keras.Input(shape=(2, 3))
outputs = ops.reshape(inputs, (-1, 6))
print(outputs.shape)
#> (None, 6)

model = keras.Model(inputs, outputs)
print(model(np.ones((4, 2, 3))).shape)
#> (4, 6)
