import tensorflow as tf

rows = tf.constant([[1.0, 2.0], [3.0, 4.0]])
sums = tf.reduce_sum(rows, axis=2)  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node __wrapped__Sum_device_/job:localhost/replica:0/task:0/device:CPU:0}} Invalid reduction dimension (2 for input with 2 dimension(s) [Op:Sum] name:
