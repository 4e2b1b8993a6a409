import tensorflow as tf

ages = tf.cast(tf.constant(["31", "47"]), tf.float32)  # raises UnimplementedError
#> tensorflow.python.framework.errors_impl.UnimplementedError: {{function_node __wrapped__Cast_device_/job:localhost/replica:0/task:0/device:CPU:0}} Cast string to float is not supported [Op:Cast] name:
