import tensorflow as tf

prices = tf.constant([2.0, 3.0, 5.0])
chosen = tf.gather(prices, [0, 2])
print(chosen.numpy())
#> [2. 5.]
