import keras
import numpy as np

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.ops.sum(inputs, axis=1))
print(model(np.array([[1.0, 2.0]])).numpy())
#> [3.]
