import tensorflow as tf

scores = tf.constant([[0.2], [0.6]])
flat = tf.squeeze(scores, axis=1)
print(flat.numpy())
#> [0.2 0.6]
