import keras
import numpy as np

layer = keras.layers.Dense(2, kernel_initializer="zeros")
layer.build((None, 3))
layer.kernel.assign(np.ones((2, 3)))  # raises ValueError
