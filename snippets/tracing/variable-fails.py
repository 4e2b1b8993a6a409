import tensorflow as tf


@tf.function
def add_to_total(x):
    total = tf.Variable(0.0)
    return total.assign_add(x)


add_to_total(tf.constant(1.0))  # raises ValueError
#> ValueError: in user code:
#>
#>     File "snippets/tracing/variable-fails.py", line 6, in add_to_total  *
#>         total = tf.Variable(0.0)
#>
#>     ValueError: tf.function only supports singleton tf.Variables created on the first call. Make sure the tf.Variable is only created once or created outside tf.function. See https://www.tensorflow.org/guide/function#creating_tfvariables for more information.
