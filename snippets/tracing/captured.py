import tensorflow as tf

factor = 2.0
rate = tf.Variable(2.0)


@tf.function
def scale(x):
    return factor * x, rate * x


print([float(result) for result in scale(tf.constant(1.0))])
#> [2.0, 2.0]
factor = 100.0
rate.assign(100.0)
print([float(result) for result in scale(tf.constant(1.0))])
#> [2.0, 100.0]
