import tensorflow as tf

sparse = tf.sparse.from_dense([[0.0, 2.0]])
total = tf.sparse.reduce_sum(sparse)
print(total.numpy())
#> 2.0
