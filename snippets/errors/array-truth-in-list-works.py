import tensorflow as tf

first, second = tf.constant([1.0, 2.0]), tf.constant([3.0, 4.0])
seen = [first]
known = any(second is each for each in seen)
print(known)
#> False
