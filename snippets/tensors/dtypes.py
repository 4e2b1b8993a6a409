import numpy as np
import tensorflow as tf

for value in ([1, 2], [1, 2**40], [1, 2.5], [True, False], ["a", "b"]):
    print(value, tf.constant(value).dtype.name)
#> [1, 2] int32
#> [1, 1099511627776] int64
#> [1, 2.5] float32
#> [True, False] bool
#> ['a', 'b'] string

print(tf.constant(np.array([1, 2])).dtype.name)
#> int64
print(tf.constant(np.array([1.0, 2.5])).dtype.name)
#> float64
print(tf.constant(np.array([1.0, 2.5]), dtype="float32").dtype.name)
#> float32
print(tf.constant([1, 2], dtype="float32").dtype.name)
#> float32
