import tensorflow as tf

losses = tf.constant([0.5, 1.5])
loss = float(tf.reduce_mean(losses))
print(loss)
#> 1.0
