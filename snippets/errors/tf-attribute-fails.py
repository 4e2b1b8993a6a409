import tensorflow as tf

prices = tf.constant([2.0, 3.0])
total = tf.Session().run(tf.reduce_sum(prices))  # raises AttributeError
#> AttributeError: module 'tensorflow' has no attribute 'Session'
