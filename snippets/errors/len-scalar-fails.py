import tensorflow as tf

label = tf.constant([3, 1])[0]
count = len(label)  # raises TypeError
#> TypeError: Scalar tensor has no `len()`
