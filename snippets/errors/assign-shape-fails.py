import keras
import numpy as np

layer = keras.layers.Dense(2, kernel_initializer="zeros")
layer.build((None, 3))
layer.kernel.assign(np.ones((2, 3)))  # raises ValueError
#> ValueError: The shape of the target variable and the shape of the target value in `variable.assign(value)` must match. variable.shape=(3, 2), Received: value.shape=(2, 3). Target variable: <Variable path=dense/kernel, shape=(3, 2), dtype=float32, value=[[0. 0.]
#>  [0. 0.]
#>  [0. 0.]]>
