import keras
import numpy as np

layer = keras.layers.Dense(2, kernel_initializer="zeros")
layer.build((None, 3))
layer.kernel.assign(np.ones((3, 2)))
print(keras.ops.convert_to_numpy(layer.kernel).shape)
#> (3, 2)
