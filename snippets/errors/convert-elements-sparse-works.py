import tensorflow as tf

words = tf.sparse.from_dense([[0.0, 2.0], [1.0, 0.0]])
dataset = tf.data.Dataset.from_tensor_slices(words)
totals = dataset.map(tf.sparse.reduce_sum)
print([float(total) for total in totals])
#> [2.0, 1.0]
