import keras
import numpy as np


class Mix(keras.layers.Layer):
    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], 2), initializer="ones")

    def call(self, x):
        return x @ self.kernel


mix = Mix()
print(mix(np.ones((1, 3))).numpy())
#> [[3. 3.]]
mix(np.ones((1, 4)))  # raises InvalidArgumentError
#>     return x @ self.kernel
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: Exception encountered when calling Mix.call().
#>
#> {{function_node __wrapped____MklMatMul_device_/job:localhost/replica:0/task:0/device:CPU:0}} Matrix size-incompatible: In[0]: [1,4], In[1]: [3,2] [Op:MatMul] name:
#>
#> Arguments received by Mix.call():
#>   • x=tf.Tensor(shape=(1, 4), dtype=float32)
