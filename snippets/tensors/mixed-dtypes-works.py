import tensorflow as tf

counts = tf.constant([1, 2, 3])
weights = tf.constant([0.5, 0.25, 0.125])
print(tf.cast(counts, tf.float32) * weights)
#> tf.Tensor([0.5   0.5   0.375], shape=(3,), dtype=float32)
