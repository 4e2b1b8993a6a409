import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dropout(0.5)])
x = np.ones((1, 4))
print(model(x).numpy())
#> [[1. 1. 1. 1.]]
print(model(x, training=True).numpy())
#> [[2. 0. 2. 0.]]
