import tensorflow as tf


@tf.function
def sign(x):
    if x > 0.0:
        result = tf.constant(1.0)
    return result


value = sign(tf.constant(2.0))  # raises ValueError
#> ValueError: in user code:
#>
#>     File "snippets/errors/else-branch-fails.py", line 6, in sign  *
#>         if x > 0.0:
#>
#>     ValueError: 'result' must also be initialized in the else branch
