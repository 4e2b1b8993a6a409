import keras
import numpy as np
import tensorflow as tf


def rows(x):
    x = tf.numpy_function(np.sort, [x], tf.float32)
    return keras.ops.shape(x)[0]


data = tf.data.Dataset.from_tensors(tf.ones((3, 2)))
print(next(iter(data.map(rows))).numpy())  # raises ValueError
#> ValueError: in user code:
#>
#>     File "snippets/errors/ops-shape-rank-fails.py", line 8, in rows  *
#>         return keras.ops.shape(x)[0]
#>     File "site-packages/keras/src/ops/core.py", line 824, in shape  **
#>         return backend.core.shape(x)
#>     File "site-packages/keras/src/backend/tensorflow/core.py", line 193, in shape
#>         raise ValueError(
#>
#>     ValueError: All tensors passed to `ops.shape` must have a statically known rank. Received: x=Tensor("PyFunc:0", dtype=float32, device=/job:localhost/replica:0/task:0) with unknown rank.
