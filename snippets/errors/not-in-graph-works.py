import tensorflow as tf

with tf.Graph().as_default():
    total = tf.constant(2.0) + 3.0
with tf.Graph().as_default():
    other = tf.constant(1.0)
value = tf.compat.v1.Session(graph=total.graph).run(total)
print(value)
#> 5.0
