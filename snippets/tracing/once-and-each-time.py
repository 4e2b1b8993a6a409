import sys

import tensorflow as tf


@tf.function
def double(x):
    print("print: Python sees", x)
    tf.print("tf.print: the graph has", x, output_stream=sys.stdout)
    return 2 * x


print(double(tf.constant(1.0)).numpy())
#> print: Python sees Tensor("x:0", shape=(), dtype=float32)
#> tf.print: the graph has 1
#> 2.0
print(double(tf.constant(2.0)).numpy())
#> tf.print: the graph has 2
#> 4.0
print(double(tf.constant(3.0)).numpy())
#> tf.print: the graph has 3
#> 6.0
