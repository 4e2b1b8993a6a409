import tensorflow as tf

values = tf.constant([1.0, 3.0])
mean, variance = tf.math.reduce_variance(values)  # raises TypeError
#> TypeError: Cannot iterate over a scalar tensor.
