import numpy as np
import tensorflow as tf


def mirrored(image):
    return np.fliplr(image)


images = tf.data.Dataset.from_tensors(tf.constant([[1, 2, 3]]))
images = images.map(mirrored)  # raises NotImplementedError
#> NotImplementedError: in user code:
#>
#>     File "snippets/errors/symbolic-to-numpy-dataset-fails.py", line 6, in mirrored  *
#>         return np.fliplr(image)
#>     File "site-packages/numpy/lib/_twodim_base_impl.py", line 112, in fliplr  **
#>         m = asanyarray(m)
#>
#>     NotImplementedError: Cannot convert a symbolic tf.Tensor (args_0:0) to a numpy array. This error may indicate that you're trying to pass a Tensor to a NumPy call, which is not supported.
