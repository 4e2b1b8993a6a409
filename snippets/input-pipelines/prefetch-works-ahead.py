import time

import tensorflow as tf

loaded = []


def load(x):
    loaded.append(x)
    return x


def slowly(x):
    return tf.ensure_shape(tf.numpy_function(load, [x], tf.int64), x.shape)


options = tf.data.Options()
options.experimental_optimization.inject_prefetch = False
rows = tf.data.Dataset.range(64).map(slowly).with_options(options)

for dataset in (rows, rows.prefetch(3)):
    loaded.clear()
    iterator = iter(dataset)
    row = next(iterator)
    time.sleep(1)
    print(len(loaded))
#> 1
#> 4
