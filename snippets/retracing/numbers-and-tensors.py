import tensorflow as tf


@tf.function
def double(x):
    print("tracing with", x)
    return x * 2


for number in (1, 2, 3):
    double(number)
#> tracing with 1
#> tracing with 2
#> tracing with 3

for number in (1, 2, 3):
    double(tf.constant(number))
#> tracing with Tensor("x:0", shape=(), dtype=int32)

print(double.experimental_get_tracing_count())
#> 4
