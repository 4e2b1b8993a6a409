import tensorflow as tf

values = tf.constant([1.0, 3.0])
mean, variance = tf.nn.moments(values, axes=0)
print(mean.numpy(), variance.numpy())
#> 2.0 1.0
