import keras
import numpy as np

inputs = keras.Input(shape=(4,))
outputs = keras.layers.Dropout(rate=0.5, seed=7)(inputs)

model = keras.Model(inputs, outputs)
print(model(np.ones((1, 4)), training=True).numpy())
#> [[2. 2. 0. 2.]]
print(model(np.ones((1, 4)), training=False).numpy())
#> [[1. 1. 1. 1.]]
