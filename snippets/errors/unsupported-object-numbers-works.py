import numpy as np
import tensorflow as tf

column = np.array([1.5, 2, 3], dtype=object)
tensor = tf.constant(column.astype("float32"))
print(tensor.numpy())
#> [1.5 2.  3. ]
