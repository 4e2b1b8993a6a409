import numpy as np
import tensorflow as tf

rows = tf.constant(np.array([[1.0, 2.0]]))
weights = tf.ones((2, 1))
rows @ weights  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: cannot compute MatMul as input #1(zero-based) was expected to be a double tensor but is a float tensor [Op:MatMul] name:
