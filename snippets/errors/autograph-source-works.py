import tensorflow as tf


def double(price):
    return 2 * price


double = tf.function(double)
print(int(double(tf.constant(3))))
#> 6
