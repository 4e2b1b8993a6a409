import tensorflow as tf

prices = tf.constant([2.0, 3.0])
total = tf.reduce_sum(prices).numpy()
print(total)
#> 5.0
