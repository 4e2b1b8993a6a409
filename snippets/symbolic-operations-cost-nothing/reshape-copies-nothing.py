import numpy as np
import tensorflow as tf


def same_memory(a, b):
    return np.shares_memory(memoryview(a), memoryview(b))


x = tf.range(6.0)
print(same_memory(x, tf.reshape(x, (2, 3))))
#> True
print(same_memory(x, tf.expand_dims(x, 0)))
#> True
print(same_memory(x, tf.transpose(tf.reshape(x, (2, 3)))))
#> False
print(same_memory(x, x + 0.0))
#> False
