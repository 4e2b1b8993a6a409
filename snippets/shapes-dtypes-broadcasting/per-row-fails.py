import tensorflow as tf

matrix = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
per_row = tf.constant([10.0, 20.0])
print(matrix + per_row)  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node __wrapped__AddV2_device_/job:localhost/replica:0/task:0/device:CPU:0}} Incompatible shapes: [2,3] vs. [2] [Op:AddV2] name:
