import tensorflow as tf

rows = tf.constant([[1, 2, 3], [4, 5, 6]])
weights = tf.constant([[1, 0, 0], [0, 1, 1]])
result = rows @ weights  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node __wrapped__MatMul_device_/job:localhost/replica:0/task:0/device:CPU:0}} Matrix size-incompatible: In[0]: [2,3], In[1]: [2,3] [Op:MatMul] name:
