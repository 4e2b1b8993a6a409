# runs cold: the log level is read at the start
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"

import keras
import tensorflow as tf

tf.debugging.enable_check_numerics()
inputs = keras.Input(shape=(2,))
hidden = keras.layers.Rescaling(1.0, offset=-1.0)(inputs)
model = keras.Model(inputs, keras.ops.log(hidden))
model(tf.constant([[0.0, 2.0]]))  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: Exception encountered when calling Log.call().
#>
#> {{function_node __wrapped__CheckNumericsV2_device_/job:localhost/replica:0/task:0/device:CPU:0}}
#>
#> !!! Detected Infinity or NaN in output 0 of eagerly-executing op "Log" (# of outputs: 1) !!!
#>   dtype: <dtype: 'float32'>
#>   shape: (1, 2)
#>   # of +NaN elements: 1
#>
#>   Input tensor: tf.Tensor([[-1.  1.]], shape=(1, 2), dtype=float32)
#>
#>  : Tensor had NaN values [Op:CheckNumericsV2] name:
#>
#> Arguments received by Log.call():
#>   • x=tf.Tensor(shape=(1, 2), dtype=float32)
