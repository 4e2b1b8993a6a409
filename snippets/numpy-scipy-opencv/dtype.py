# not a recipe: its function announces the wrong dtype
import numpy as np
import tensorflow as tf


def half(row):
    return np.multiply(row, np.full(2, 0.5))


def halved(row):
    return tf.numpy_function(half, [row], tf.float32)


row = tf.ones(2)
print("numpy:", half(row.numpy()).dtype)
#> numpy: float64
print("eager:", halved(row).dtype)
#> eager: <dtype: 'float64'>
try:
    tf.function(halved)(row)
except tf.errors.InvalidArgumentError as error:
    print("graph:", next(line for line in str(error).splitlines() if "pyfunc" in line))
    #> graph: 0-th value returned by pyfunc_0 is double, but expects float
