import numpy as np
import tensorflow as tf

rows = np.array([np.array([1.0, 2.0]), np.array([3.0])], dtype=object)
tensor = tf.constant(rows)  # raises ValueError
#> ValueError: Failed to convert a NumPy array to a Tensor (Unsupported object type numpy.ndarray).
