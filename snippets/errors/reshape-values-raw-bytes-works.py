import numpy as np
import tensorflow as tf

written = np.ones((2, 3)).tobytes()
image = tf.reshape(tf.io.decode_raw(written, tf.float64), (2, 3))
print(image.numpy())
#> [[1. 1. 1.]
#>  [1. 1. 1.]]
