import tensorflow as tf


@tf.function
def apply(table, vector):
    return tf.matmul(table, vector)


product = apply(tf.ones((2, 3)), tf.constant([1.0, 2.0, 3.0]))  # raises ValueError
#> ValueError: in user code:
#>
#>     File "snippets/errors/rank-of-shape-fails.py", line 6, in apply  *
#>         return tf.matmul(table, vector)
#>
#>     ValueError: Shape must be rank 2 but is rank 1 for '{{node MatMul}} = MatMul[T=DT_FLOAT, grad_a=false, grad_b=false, transpose_a=false, transpose_b=false](table, vector)' with input shapes: [2,3], [3].
