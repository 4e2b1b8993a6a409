import tensorflow as tf

prices = tf.constant([2.0, 3.0])
tf.compat.v1.disable_eager_execution()
total = tf.reduce_sum(prices)  # raises RuntimeError
#> RuntimeError: input: Attempting to capture an EagerTensor without building a function.
