import tensorflow as tf

label = tf.constant([3, 1])
count = len(label)
print(count)
#> 2
