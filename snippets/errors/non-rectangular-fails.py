import tensorflow as tf

tensor = tf.constant([[1.0, 2.0], [3.0]])  # raises ValueError
#> ValueError: Can't convert non-rectangular Python sequence to Tensor.
