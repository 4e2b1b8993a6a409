import tensorflow as tf

x = tf.constant([1.0, 2.0])
with tf.GradientTape() as tape:
    tape.watch(x)
    y = tf.reduce_sum(x**2)
gradient = tape.gradient(y, x)
length = tf.norm(gradient)
print(round(float(length), 3))
#> 4.472
