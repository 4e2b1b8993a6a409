import tensorflow as tf
from keras import ops

scores = tf.constant([[0.1, 0.7, 0.2]])
labels = tf.constant([1], dtype=tf.int64)
best = ops.argmax(scores, axis=1)
print(tf.equal(best, labels).numpy())  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: cannot compute Equal as input #1(zero-based) was expected to be a int32 tensor but is a int64 tensor [Op:Equal] name:
