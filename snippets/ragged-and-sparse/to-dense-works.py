import tensorflow as tf

sparse = tf.sparse.from_dense([[0.0, -5.0, 6.0]])
print(tf.nn.relu(tf.sparse.to_dense(sparse)).numpy())
#> [[0. 0. 6.]]
