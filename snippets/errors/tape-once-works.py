import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape(persistent=True) as tape:
    square = x**2
    cube = x**3
first = tape.gradient(square, x)
second = tape.gradient(cube, x)
print(first.numpy(), second.numpy())
#> 6.0 27.0
