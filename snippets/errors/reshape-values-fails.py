import tensorflow as tf

images = tf.ones((10, 28, 28))
rows = tf.reshape(images, (10, 28))  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node __wrapped__Reshape_device_/job:localhost/replica:0/task:0/device:CPU:0}} Input to reshape is a tensor with 7840 values, but the requested shape has 280 [Op:Reshape]
