import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
zeros = tf.data.Dataset.from_tensor_slices([0.0, 0.0, 0.0])

by_numpy = zeros.map(lambda zero: zero + np.random.normal())
print([round(float(number), 2) for number in by_numpy])
#> [1.76, 1.76, 1.76]

by_tensorflow = zeros.map(lambda zero: zero + tf.random.normal(()))
print([round(float(number), 2) for number in by_tensorflow])
#> [0.12, 0.55, -1.04]
