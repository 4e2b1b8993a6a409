import tensorflow as tf


@tf.function
def double(v):
    return v * 2


x = [[1.0, 2.0], [3.0, 4.0]]
print(x * 2)
#> [[1.0, 2.0], [3.0, 4.0], [1.0, 2.0], [3.0, 4.0]]
print(len(double(x)), len(tf.function(lambda: x * 2)()))
#> 4 4
