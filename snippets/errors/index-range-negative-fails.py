import tensorflow as tf

prices = tf.constant([10.0, 20.0, 30.0])
first_and_last = tf.gather(prices, [0, -1])  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node __wrapped__GatherV2_device_/job:localhost/replica:0/task:0/device:CPU:0}} indices[1] = -1 is not in [0, 3) [Op:GatherV2]
