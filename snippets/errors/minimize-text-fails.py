import tensorflow as tf

optimizer = "adam"
weight = tf.Variable(1.0)
optimizer.minimize(lambda: weight**2, [weight])  # raises AttributeError
#> AttributeError: 'str' object has no attribute 'minimize'
