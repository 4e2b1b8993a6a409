import tensorflow as tf


@tf.function
def mean(x):
    squares = x * x
    return tf.reduce_mean(x), squares


_, squares = mean(tf.constant([1.0, 2.0, 3.0]))
print(squares)
#> tf.Tensor([1. 4. 9.], shape=(3,), dtype=float32)
print(squares + 1)
#> tf.Tensor([ 2.  5. 10.], shape=(3,), dtype=float32)
print(squares.numpy())
#> [1. 4. 9.]
