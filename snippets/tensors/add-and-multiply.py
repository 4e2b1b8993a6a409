import tensorflow as tf

a = tf.constant([[1.0, 2.0], [3.0, 4.0]])
b = tf.constant([[10.0, 20.0], [30.0, 40.0]])

print(a + b)
#> tf.Tensor(
#> [[11. 22.]
#>  [33. 44.]], shape=(2, 2), dtype=float32)
print(a * b)
#> tf.Tensor(
#> [[ 10.  40.]
#>  [ 90. 160.]], shape=(2, 2), dtype=float32)
print(a @ b)
#> tf.Tensor(
#> [[ 70. 100.]
#>  [150. 220.]], shape=(2, 2), dtype=float32)
