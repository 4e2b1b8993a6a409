import tensorflow as tf

prices = tf.constant([2.0, 4.0])
mean = prices.numpy.mean()  # raises AttributeError
#> AttributeError: 'function' object has no attribute 'mean'
