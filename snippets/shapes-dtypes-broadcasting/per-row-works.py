import tensorflow as tf

matrix = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
per_row = tf.constant([10.0, 20.0])
print(matrix + per_row[:, tf.newaxis])
#> tf.Tensor(
#> [[11. 12. 13.]
#>  [24. 25. 26.]], shape=(2, 3), dtype=float32)
