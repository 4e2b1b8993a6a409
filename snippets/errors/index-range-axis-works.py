import tensorflow as tf

prices = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
first_and_last = tf.gather(prices, [0, 2], axis=1)
print(first_and_last.numpy())
#> [[1. 3.]
#>  [4. 6.]]
