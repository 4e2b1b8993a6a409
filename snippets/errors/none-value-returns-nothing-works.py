import numpy as np
import tensorflow as tf


def scaled(rows):
    return rows / rows.max()


tensor = tf.constant(scaled(np.array([1.0, 4.0])))
print(tensor.numpy())
#> [0.25 1.  ]
