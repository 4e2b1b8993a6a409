import tensorflow as tf


@tf.function
def mean(values):
    total = 0.0
    for value in values:
        total += value
    return total / len(values)


value = mean(tf.constant([1.0, 3.0]))
print(value.numpy())
#> 2.0
