import tensorflow as tf

visits = tf.constant([1, 0, 2])
for visit in tf.range(tf.reduce_sum(visits)):
    print(visit.numpy())
#> 0
#> 1
#> 2
