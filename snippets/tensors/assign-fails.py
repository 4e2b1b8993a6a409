import tensorflow as tf

vector = tf.constant([1.0, 2.0, 3.0])
vector[0] = 10.0  # raises TypeError
#> TypeError: 'tensorflow.python.framework.ops.EagerTensor' object does not support item assignment
