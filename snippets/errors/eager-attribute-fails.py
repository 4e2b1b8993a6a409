import tensorflow as tf

scores = tf.constant([1.0, 2.0])
scores.assign([3.0, 4.0])  # raises AttributeError
#> AttributeError: 'tensorflow.python.framework.ops.EagerTensor' object has no attribute 'assign'
