import tensorflow as tf

totals = tf.Variable([0.0, 0.0])
prices = tf.constant([1.5, 2.5])
totals.assign_add(prices)
print(totals.numpy())
#> [1.5 2.5]
