import tensorflow as tf

prices = tf.constant([1.5, 2.5])
whole = tf.cast(prices, tf.int32)
print(whole.numpy())
#> [1 2]
