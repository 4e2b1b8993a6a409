import keras
import numpy as np

inputs = keras.Input(shape=(8,))
torch_weight = np.ones((3, 8), "float32")
outputs = keras.ops.matmul(inputs, torch_weight)  # raises ValueError
#> ValueError: Inner dimensions (`x1.shape[-1]` and `x2.shape[-2]`) must be equal, but received `x1.shape=(None, 8)` and `x2.shape=(3, 8)`.
