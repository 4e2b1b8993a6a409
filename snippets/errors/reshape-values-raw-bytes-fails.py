import numpy as np
import tensorflow as tf

written = np.ones((2, 3)).tobytes()
image = tf.reshape(
    tf.io.decode_raw(written, tf.float32), (2, 3)
)  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node __wrapped__Reshape_device_/job:localhost/replica:0/task:0/device:CPU:0}} Input to reshape is a tensor with 12 values, but the requested shape has 6 [Op:Reshape]
