import tensorflow as tf

step = tf.Variable(3)


@tf.function
def next_step():
    return step.numpy() + 1


next_step()  # raises NotImplementedError
#> NotImplementedError: in user code:
#>
#>     File "snippets/errors/variable-numpy-fails.py", line 8, in next_step  *
#>         return step.numpy() + 1
#>
#>     NotImplementedError: numpy() is only available when eager execution is enabled.
