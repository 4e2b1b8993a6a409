import keras
import numpy as np

inputs = keras.Input(shape=(8,))
torch_weight = np.ones((3, 8), "float32")
outputs = keras.ops.matmul(inputs, torch_weight.T)
print(outputs.shape)
#> (None, 3)
