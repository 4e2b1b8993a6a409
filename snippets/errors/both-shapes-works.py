import numpy as np
import tensorflow as tf


def fix_shape(photo):
    return tf.image.resize(photo, (8, 8))


photos = tf.data.Dataset.from_tensor_slices(np.ones((2, 4, 4, 3)))
fixed = photos.map(fix_shape)
print(fixed.element_spec.shape)
#> (8, 8, 3)
