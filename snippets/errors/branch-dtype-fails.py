import tensorflow as tf


@tf.function
def positive(x):
    y = 0
    if x > 0.0:
        y = x
    return y


value = positive(tf.constant(-2.0))  # raises TypeError
#> TypeError: in user code:
#>
#>     File "snippets/errors/branch-dtype-fails.py", line 7, in positive  *
#>         if x > 0.0:
#>
#>     TypeError: 'y' has dtype float32 in the main branch, but dtype int32 in the else branch
