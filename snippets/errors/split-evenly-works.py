import tensorflow as tf

rows = tf.range(5)
parts = tf.split(rows, [3, 2])
print([part.numpy().tolist() for part in parts])
#> [[0, 1, 2], [3, 4]]
