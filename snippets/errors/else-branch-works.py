import tensorflow as tf


@tf.function
def sign(x):
    result = tf.constant(-1.0)
    if x > 0.0:
        result = tf.constant(1.0)
    return result


value = sign(tf.constant(2.0))
print(value.numpy())
#> 1.0
