import numpy as np
import tensorflow as tf


def scaled(rows):
    rows / rows.max()


tensor = tf.constant(scaled(np.array([1.0, 4.0])))  # raises ValueError
#> ValueError: Attempt to convert a value (None) with an unsupported type (<class 'NoneType'>) to a Tensor.
