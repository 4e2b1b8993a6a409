import keras
import numpy as np

inputs = keras.Input(shape=(6,))
pairs = keras.ops.reshape(inputs, (4, 3, 2))
model = keras.Model(inputs, keras.ops.sum(pairs, axis=2))
model.compile(run_eagerly=True)
model.predict(np.ones((10, 6)), batch_size=4, verbose=0)  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: Exception encountered when calling Reshape.call().
#>
#> {{function_node __wrapped__Reshape_device_/job:localhost/replica:0/task:0/device:CPU:0}} Input to reshape is a tensor with 12 values, but the requested shape has 24 [Op:Reshape]
#>
#> Arguments received by Reshape.call():
#>   • x=tf.Tensor(shape=(2, 6), dtype=float32)
