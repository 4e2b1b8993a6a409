import numpy as np
import tensorflow as tf

for x in (
    tf.ragged.constant([[1.0, 2.0], [3.0, 4.0]]),
    tf.sparse.from_dense([[1.0, 2.0], [3.0, 4.0]]),
):
    array = np.asarray(x)
    print(array.shape, array.dtype, array.item() is x)
#> () object True
#> () object True
