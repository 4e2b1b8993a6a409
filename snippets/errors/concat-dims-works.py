import tensorflow as tf

words, tags = tf.ones((2, 3)), tf.zeros((2, 4))
both = tf.concat([words, tags], axis=1)
print(both.shape)
#> (2, 7)
