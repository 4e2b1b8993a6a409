import tensorflow as tf

rows = tf.compat.v1.placeholder(tf.float32, shape=(None, 2))  # raises RuntimeError
#> RuntimeError: tf.placeholder() is not compatible with eager execution.
