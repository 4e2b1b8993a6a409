import numpy as np
import tensorflow as tf

rows = tf.constant(np.array([[1.0, 2.0]]).astype("float32"))
weights = tf.ones((2, 1))
print((rows @ weights).numpy())
#> [[3.]]
