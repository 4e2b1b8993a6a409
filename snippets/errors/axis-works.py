import tensorflow as tf

rows = tf.constant([[1.0, 2.0], [3.0, 4.0]])
sums = tf.reduce_sum(rows, axis=1)
print(sums.numpy())
#> [3. 7.]
