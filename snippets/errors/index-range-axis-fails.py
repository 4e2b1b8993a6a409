import tensorflow as tf

prices = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
first_and_last = tf.gather(prices, [0, 2])  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node __wrapped__GatherV2_device_/job:localhost/replica:0/task:0/device:CPU:0}} indices[1] = 2 is not in [0, 2) [Op:GatherV2]
