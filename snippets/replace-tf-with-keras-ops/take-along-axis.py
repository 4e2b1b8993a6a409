import numpy as np
import tensorflow as tf
from keras import ops

grid = np.array([[10.0, 11.0, 12.0], [20.0, 21.0, 22.0]])
places = np.array([[0, 1], [1, 0]], dtype="int32")
print(tf.gather_nd(grid, places).numpy())
#> [11. 20.]
print(ops.take_along_axis(grid, places, axis=1).numpy())
#> [[10. 11.]
#>  [21. 20.]]
