import numpy as np
import tensorflow as tf

rows = np.array([np.array([1.0, 2.0]), np.array([3.0])], dtype=object)
tensor = tf.ragged.stack(list(rows))
print(tensor.to_list())
#> [[1.0, 2.0], [3.0]]
