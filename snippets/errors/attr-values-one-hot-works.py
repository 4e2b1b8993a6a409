import tensorflow as tf

labels = tf.constant([0.0, 2.0])
rows = tf.one_hot(tf.cast(labels, tf.int32), depth=3)
print(rows.numpy().tolist())
#> [[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]
