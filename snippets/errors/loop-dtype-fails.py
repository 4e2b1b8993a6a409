import tensorflow as tf


@tf.function
def last_of(values):
    last = 0
    for value in values:
        last = value
    return last


value = last_of(tf.constant([1.5, -3.0]))  # raises TypeError
#> TypeError: in user code:
#>
#>     File "snippets/errors/loop-dtype-fails.py", line 7, in last_of  *
#>         for value in values:
#>
#>     TypeError: 'last' has dtype int32 before the loop, but dtype float32 after one iteration
