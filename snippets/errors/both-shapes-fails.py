import numpy as np
import tensorflow as tf


def fix_shape(photo):
    photo.set_shape((8, 8, 3))
    return photo


photos = tf.data.Dataset.from_tensor_slices(np.ones((2, 4, 4, 3)))
fixed = photos.map(fix_shape)  # raises ValueError
#> ValueError: in user code:
#>
#>     File "snippets/errors/both-shapes-fails.py", line 6, in fix_shape  *
#>         photo.set_shape((8, 8, 3))
#>
#>     ValueError: Dimension 0 in both shapes must be equal, but are 4 and 8. Shapes are [4,4,3] and [8,8,3].
