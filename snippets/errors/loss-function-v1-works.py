import tensorflow as tf

weight = tf.Variable(4.0)
step = tf.compat.v1.train.GradientDescentOptimizer(0.1).minimize(lambda: weight**2)
print(weight.numpy())
#> 3.2
