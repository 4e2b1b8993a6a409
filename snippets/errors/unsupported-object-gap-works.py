import numpy as np
import tensorflow as tf

column = np.array([None, 2.0, 3.0])
tensor = tf.constant(np.nan_to_num(column.astype("float32"), nan=2.5))
print(tensor.numpy())
#> [2.5 2.  3. ]
