import time

import tensorflow as tf

finished = []


def work(x):
    time.sleep(0.5 if x == 0 else 0)
    finished.append(int(x))
    return x


def slow_at_first(x):
    return tf.ensure_shape(tf.numpy_function(work, [x], tf.int64), x.shape)


rows = tf.data.Dataset.range(4).map(slow_at_first, num_parallel_calls=4)
print([int(row) for row in rows])
#> [0, 1, 2, 3]
print(finished[-1])
#> 0
