import tensorflow as tf

counts = tf.Variable([1.0, 2.0])
counts[0].assign(5.0)
print(counts.numpy())
#> [5. 2.]
