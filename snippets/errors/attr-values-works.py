import tensorflow as tf

counts = tf.constant([1.0, 4.0, 9.0])
roots = tf.sqrt(counts)
print(roots.numpy())
#> [1. 2. 3.]
