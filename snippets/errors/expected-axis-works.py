import keras
import numpy as np

layer = keras.layers.Dense(1, kernel_initializer="ones")
layer(np.ones((1, 3)))
other = keras.layers.Dense(1, kernel_initializer="ones")
print(other(np.ones((1, 2))).numpy())
#> [[2.]]
