import keras
import numpy as np

inputs = keras.Input(shape=(None, 6))
heads = keras.layers.Reshape((-1, 2, 3))(inputs)
print(heads.shape)
#> (None, None, 2, 3)
model = keras.Model(inputs, heads)
result = model(np.ones((5, 4, 6)))
print(result.shape)
#> (5, 4, 2, 3)
