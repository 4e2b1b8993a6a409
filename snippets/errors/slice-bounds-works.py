import tensorflow as tf

prices = tf.constant([2.0, 3.0, 5.0])
last = prices[-1]
print(last.numpy())
#> 5.0
