import tensorflow as tf

with tf.Graph().as_default():
    total = tf.constant(2.0) + 3.0
with tf.Graph().as_default():
    other = tf.constant(1.0)
value = tf.compat.v1.Session(graph=other.graph).run(total)  # raises ValueError
#> ValueError: Argument `fetch` = Tensor("add:0", shape=(), dtype=float32) cannot be interpreted as a Tensor. (Tensor Tensor("add:0", shape=(), dtype=float32) is not an element of this graph.)
