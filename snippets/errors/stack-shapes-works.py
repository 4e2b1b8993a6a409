import tensorflow as tf

first, second = tf.constant([4, 8, 15]), tf.constant([16, 23])
rows = tf.ragged.stack([first, second])
print(rows.to_list())
#> [[4, 8, 15], [16, 23]]
