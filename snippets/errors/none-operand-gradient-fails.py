import tensorflow as tf

x = tf.constant(3.0)
with tf.GradientTape() as tape:
    y = x**2
step = tape.gradient(y, x) * 0.1  # raises TypeError
#> TypeError: unsupported operand type(s) for *: 'NoneType' and 'float'
