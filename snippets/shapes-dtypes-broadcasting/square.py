import tensorflow as tf

row = tf.constant([1.0, 2.0, 3.0])
column = tf.constant([[10.0], [20.0], [30.0]])
print(row.shape, column.shape)
#> (3,) (3, 1)
print(row + column)
#> tf.Tensor(
#> [[11. 12. 13.]
#>  [21. 22. 23.]
#>  [31. 32. 33.]], shape=(3, 3), dtype=float32)
