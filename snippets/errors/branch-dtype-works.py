import tensorflow as tf


@tf.function
def positive(x):
    y = 0.0
    if x > 0.0:
        y = x
    return y


value = positive(tf.constant(-2.0))
print(value.numpy())
#> 0.0
