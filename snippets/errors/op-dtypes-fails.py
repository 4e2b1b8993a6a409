import tensorflow as tf


@tf.function
def mean(values):
    total = 0
    for value in values:
        total += value
    return total / len(values)


value = mean(tf.constant([1.0, 3.0]))  # raises TypeError
#> TypeError: in user code:
#>
#>     File "snippets/errors/op-dtypes-fails.py", line 8, in mean  *
#>         total += value
#>
#>     TypeError: Input 'y' of 'AddV2' Op has type float32 that does not match type int32 of argument 'x'.
