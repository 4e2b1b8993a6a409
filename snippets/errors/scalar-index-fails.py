import tensorflow as tf

names = ["cat", "dog", "owl"]
chosen = tf.constant([2, 0])
picked = names[chosen]  # raises TypeError
#> TypeError: only integer scalar arrays can be converted to a scalar index
