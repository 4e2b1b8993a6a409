import tensorflow as tf


@tf.function
def double(x):
    print("tracing for", x)
    return 2 * x


double(tf.constant(1.0))
#> tracing for Tensor("x:0", shape=(), dtype=float32)
double(tf.constant(2.0))
double(tf.constant(3.0))
double(tf.constant([1.0, 2.0]))
#> tracing for Tensor("x:0", shape=(2,), dtype=float32)
double(tf.constant(1))
#> tracing for Tensor("x:0", shape=(), dtype=int32)
double(1)
#> tracing for 1
