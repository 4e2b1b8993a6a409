import tensorflow as tf

scores = tf.constant([[0.2, 0.8], [0.6, 0.4]])
flat = tf.squeeze(scores, axis=1)  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node __wrapped__Squeeze_device_/job:localhost/replica:0/task:0/device:CPU:0}} Can not squeeze dim[1], expected a dimension of 1, got 2 [Op:Squeeze] name:
