import keras
import numpy as np

dense = keras.layers.Dense(1, kernel_initializer="ones")
print(dense(np.array([[1.0, 2.0]])).numpy())
#> [[3.]]
