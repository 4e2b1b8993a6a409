import tensorflow as tf

logits = tf.constant([[0.5, -0.5], [1.0, 0.0]])
labels = tf.constant([[1.0], [0.0]])
loss = tf.nn.sigmoid_cross_entropy_with_logits(labels, logits)  # raises ValueError
#> ValueError: `logits` and `labels` must have the same shape, received ((2, 2) vs (2, 1)).
