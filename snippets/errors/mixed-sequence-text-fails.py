import tensorflow as tf

rows = tf.constant([[1.5, "red"], [2.5, "blue"]])  # raises ValueError
#> ValueError: Can't convert Python sequence with mixed types to Tensor.
