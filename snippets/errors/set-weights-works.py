import keras
import numpy as np

dense = keras.layers.Dense(1)
dense.build((None, 2))
dense.set_weights([np.ones((2, 1)), np.zeros(1)])
print(dense.kernel.numpy())
#> [[1.]
#>  [1.]]
