import tensorflow as tf

x = tf.constant([1.0, 2.0])
with tf.GradientTape() as tape:
    y = tf.reduce_sum(x**2)
gradient = tape.gradient(y, x)
length = tf.norm(gradient)  # raises ValueError
#> ValueError: Attempt to convert a value (None) with an unsupported type (<class 'NoneType'>) to a Tensor.
