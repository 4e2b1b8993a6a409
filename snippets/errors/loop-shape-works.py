import tensorflow as tf


@tf.function
def count_up(n):
    numbers = tf.TensorArray(tf.int32, size=n)
    for i in tf.range(n):
        numbers = numbers.write(i, i)
    return numbers.stack()


value = count_up(tf.constant(3))
print(value.numpy())
#> [0 1 2]
