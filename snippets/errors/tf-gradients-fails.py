import tensorflow as tf

x = tf.constant([1.0, 2.0])
gradient = tf.gradients(x**2, x)  # raises RuntimeError
#> RuntimeError: tf.gradients is not supported when eager execution is enabled. Use tf.GradientTape instead.
