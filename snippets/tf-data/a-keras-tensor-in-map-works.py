import numpy as np
import tensorflow as tf

offset = tf.constant([10.0, 20.0])
dataset = tf.data.Dataset.from_tensor_slices(np.ones((4, 2), "float32"))
dataset = dataset.map(lambda row: row + offset)
print(next(dataset.as_numpy_iterator()))
#> [11. 21.]
