import keras
import numpy as np

from_pytorch = np.array([[1.0, 2.0, 3.0]])
dense = keras.layers.Dense(1, use_bias=False)
dense.build((None, 3))
dense.set_weights([from_pytorch.T])
print(dense.kernel.numpy())
#> [[1.]
#>  [2.]
#>  [3.]]
