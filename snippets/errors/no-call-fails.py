import keras
import numpy as np


class Double(keras.Model):
    def forward(self, x):
        return x * 2


print(Double()(np.ones((1, 2)))[0, 0])  # raises NotImplementedError
#> NotImplementedError: Exception encountered when calling Double.call().
#>
#> Model Double does not have a `call()` method implemented.
#>
#> Arguments received by Double.call():
#>   • args=('tf.Tensor(shape=(1, 2), dtype=float32)',)
#>   • kwargs=<class 'inspect._empty'>
