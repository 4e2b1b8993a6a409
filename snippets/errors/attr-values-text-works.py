import tensorflow as tf

ages = tf.constant(["31", "47"])
total = tf.reduce_sum(tf.strings.to_number(ages))
print(total.numpy())
#> 78.0
