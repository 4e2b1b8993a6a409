import tensorflow as tf

matrix = tf.constant([[1.0, 2.0], [3.0, 4.0]])
row = tf.constant([100.0, 200.0])

print(matrix + row)
#> tf.Tensor(
#> [[101. 202.]
#>  [103. 204.]], shape=(2, 2), dtype=float32)
print(matrix + 1)
#> tf.Tensor(
#> [[2. 3.]
#>  [4. 5.]], shape=(2, 2), dtype=float32)
