import tensorflow as tf

counts = tf.constant([1, 2, 3])
weights = tf.constant([0.5, 0.25, 0.125])
counts * weights  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: cannot compute Mul as input #1(zero-based) was expected to be a int32 tensor but is a float tensor [Op:Mul] name:
