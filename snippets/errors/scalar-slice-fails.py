import tensorflow as tf

losses = tf.constant([0.5, 1.5])
mean = tf.reduce_mean(losses)
first = mean[0]  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node __wrapped__StridedSlice_device_/job:localhost/replica:0/task:0/device:CPU:0}} Attempting to slice scalar input. [Op:StridedSlice] name: strided_slice/
