import tensorflow as tf
from keras import ops

scores = tf.constant([[0.1, 0.7, 0.2]])
labels = tf.constant([1], dtype=tf.int64)
best = ops.argmax(scores, axis=1)
print(ops.equal(best, labels).numpy())
#> [ True]
