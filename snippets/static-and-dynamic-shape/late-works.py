import keras
import numpy as np

inputs = keras.Input(shape=(2, 3))
outputs = keras.ops.reshape(inputs, (-1, 6))
print("it builds:", outputs.shape)
#> it builds: (None, 6)
model = keras.Model(inputs, outputs)
result = model(np.ones((5, 2, 3)))
print(result.shape)
#> (5, 6)
