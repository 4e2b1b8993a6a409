import tensorflow as tf

prices = tf.constant([2.0, 3.0])
total = tf.compat.v1.Session().run(tf.reduce_sum(prices))  # raises RuntimeError
#> RuntimeError: The Session graph is empty. Add operations to the graph before calling run().
