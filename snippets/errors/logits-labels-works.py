import tensorflow as tf

logits = tf.constant([[0.5], [1.0]])
labels = tf.constant([[1.0], [0.0]])
loss = tf.nn.sigmoid_cross_entropy_with_logits(labels, logits)
print(f"{tf.reduce_mean(loss).numpy():.2f}")
#> 0.89
