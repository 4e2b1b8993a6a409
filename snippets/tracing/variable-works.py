import tensorflow as tf

total = tf.Variable(0.0)


@tf.function
def add_to_total(x):
    return total.assign_add(x)


add_to_total(tf.constant(1.0))
print(add_to_total(tf.constant(2.0)).numpy())
#> 3.0
