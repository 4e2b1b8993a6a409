import tensorflow as tf

size = (2, 2)
images = tf.zeros((4, size, 3))  # raises ValueError
#> ValueError: Can't convert Python sequence with mixed types to Tensor.
