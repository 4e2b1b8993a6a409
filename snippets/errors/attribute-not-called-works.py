import tensorflow as tf

prices = tf.constant([2.0, 4.0])
mean = prices.numpy().mean()
print(mean)
#> 3.0
