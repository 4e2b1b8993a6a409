import tensorflow as tf

vector = tf.constant([1.0, 2.0])
names = {vector.ref(): "price"}
print(names[vector.ref()])
#> price
