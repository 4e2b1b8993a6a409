import tensorflow as tf

visits = tf.constant([1, 0, 2])
for visit in tf.reduce_sum(visits):  # raises TypeError
    print(visit.numpy())
#> TypeError: Cannot iterate over a scalar tensor.
