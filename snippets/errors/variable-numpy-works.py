import tensorflow as tf

step = tf.Variable(3)


@tf.function
def next_step():
    return step + 1


print(next_step().numpy())
#> 4
