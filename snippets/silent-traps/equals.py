import keras
import numpy as np

x = keras.Input(shape=(2,))
print(x == 0, x == x)
#> False True

zeros = keras.Model(x, keras.ops.equal(x, 0))
print(zeros(np.array([[0.0, 1.0]])).numpy())
#> [[ True False]]
