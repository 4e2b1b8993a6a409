import tensorflow as tf

counts = tf.constant([1, 2, 3])
halves = counts * 0.5  # raises TypeError
#> TypeError: Cannot convert 0.5 to EagerTensor of dtype int32
