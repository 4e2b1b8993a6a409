import tensorflow as tf


@tf.function
def last_of(values):
    last = 0.0
    for value in values:
        last = value
    return last


value = last_of(tf.constant([1.5, -3.0]))
print(value.numpy())
#> -3.0
