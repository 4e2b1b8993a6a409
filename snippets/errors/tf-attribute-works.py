import tensorflow as tf

weights = tf.constant([1.5, 4.0])
total = tf.reduce_sum(weights).numpy()
print(total)
#> 5.5
