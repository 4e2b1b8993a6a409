import tensorflow as tf

prices = tf.constant([10.0, 20.0, 30.0])
first_and_last = tf.gather(prices, [0, len(prices) - 1])
print(first_and_last.numpy())
#> [10. 30.]
