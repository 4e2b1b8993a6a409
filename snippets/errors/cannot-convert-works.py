import tensorflow as tf

counts = tf.constant([1, 2, 3])
halves = tf.cast(counts, tf.float32) * 0.5
print(halves.numpy())
#> [0.5 1.  1.5]
