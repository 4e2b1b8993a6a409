import tensorflow as tf

weight = tf.Variable(4.0)
loss = weight**2
step = tf.compat.v1.train.GradientDescentOptimizer(0.1).minimize(
    loss
)  # raises RuntimeError
#> RuntimeError: `loss` passed to Optimizer.compute_gradients should be a function when eager execution is enabled.
