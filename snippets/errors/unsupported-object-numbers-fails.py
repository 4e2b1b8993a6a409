import numpy as np
import tensorflow as tf

column = np.array([1.5, 2, 3], dtype=object)
tensor = tf.constant(column)  # raises ValueError
#> ValueError: Failed to convert a NumPy array to a Tensor (Unsupported object type float).
