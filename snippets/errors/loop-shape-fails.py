import tensorflow as tf


@tf.function
def count_up(n):
    numbers = tf.constant([0])
    for i in tf.range(n):
        numbers = tf.concat([numbers, [i]], axis=0)
    return numbers


value = count_up(tf.constant(3))  # raises ValueError
#> ValueError: in user code:
#>
#>     File "snippets/errors/loop-shape-fails.py", line 7, in count_up  *
#>         for i in tf.range(n):
#>
#>     ValueError: 'numbers' has shape (1,) before the loop, but shape (2,) after one iteration. Use tf.autograph.experimental.set_loop_options to set shape invariants.
