import tensorflow as tf

counts = tf.Variable([1.0, 2.0])
counts[0] = 5.0  # raises TypeError
#> TypeError: 'ResourceVariable' object does not support item assignment
