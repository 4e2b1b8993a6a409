import numpy as np
import tensorflow as tf

column = np.array([None, 2.0, 3.0])
tensor = tf.constant(column)  # raises ValueError
#> ValueError: Failed to convert a NumPy array to a Tensor (Unsupported object type NoneType).
