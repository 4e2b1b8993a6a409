import tensorflow as tf

losses = tf.constant([0.5, 1.5])
mean = tf.reduce_mean(losses)
first = losses[0]
print(first.numpy(), mean.numpy())
#> 0.5 1.0
