import tensorflow as tf

rows = tf.constant([[1, 2, 3], [4, 5, 6]])
weights = tf.constant([[1, 0, 0], [0, 1, 1]])
result = tf.matmul(rows, weights, transpose_b=True)
print(result.numpy())
#> [[ 1  5]
#>  [ 4 11]]
