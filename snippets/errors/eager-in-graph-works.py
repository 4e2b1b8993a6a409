import tensorflow as tf

prices = tf.constant([2.0, 3.0])
total = tf.reduce_sum(prices)
print(total.numpy())
#> 5.0
