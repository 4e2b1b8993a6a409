import keras
import numpy as np

x = keras.Input(shape=(2,))
model = keras.Model(x, x[0])
print(model(np.array([[1.0, 2.0], [3.0, 4.0]])).numpy())
#> [1. 2.]
