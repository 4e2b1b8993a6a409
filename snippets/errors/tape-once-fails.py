import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    square = x**2
    cube = x**3
first = tape.gradient(square, x)
second = tape.gradient(cube, x)  # raises RuntimeError
#> RuntimeError: A non-persistent GradientTape can only be used to compute one set of gradients (or jacobians)
