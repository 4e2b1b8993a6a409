import tensorflow as tf

total = tf.reduce_sum(tf.constant([1.0, 2.0]))
print(total.eval())  # raises NotImplementedError
#> NotImplementedError: eval is not supported when eager execution is enabled, is .numpy() what you're looking for?
