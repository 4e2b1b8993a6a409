import tensorflow as tf

weights = tf.constant([1.5, 4.0])
total = tf.Session().run(tf.reduce_sum(weights))  # raises AttributeError
#> AttributeError: module 'tensorflow' has no attribute 'Session'
