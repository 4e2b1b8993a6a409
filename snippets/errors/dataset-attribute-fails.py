import numpy as np
import tensorflow as tf

rows = tf.data.Dataset.from_tensor_slices(np.ones((6, 4))).batch(2)
features = rows.shape[-1]  # raises AttributeError
#> AttributeError: '_BatchDataset' object has no attribute 'shape'
