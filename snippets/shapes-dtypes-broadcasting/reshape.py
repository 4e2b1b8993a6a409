import tensorflow as tf

matrix = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
print(tf.reshape(matrix, (3, -1)).numpy().tolist())
#> [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]
print(tf.transpose(matrix).numpy().tolist())
#> [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]
print(tf.reshape(matrix, (-1,)).numpy().tolist())
#> [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]
print(matrix[:, tf.newaxis].shape, matrix[..., tf.newaxis].shape)
#> (2, 1, 3) (2, 3, 1)
