import tensorflow as tf

x = tf.constant([1.0, 2.0])
with tf.GradientTape() as tape:
    tape.watch(x)
    y = x**2
gradient = tape.gradient(y, x)
print(gradient.numpy())
#> [2. 4.]
