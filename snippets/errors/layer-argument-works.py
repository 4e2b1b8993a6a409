import keras
import numpy as np

start = [np.ones((2, 1)), np.zeros(1)]
dense = keras.layers.Dense(1)
dense.build((None, 2))
dense.set_weights(start)
print(dense.kernel.numpy())
#> [[1.]
#>  [1.]]
