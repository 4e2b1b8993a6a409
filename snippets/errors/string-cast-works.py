import tensorflow as tf

ages = tf.strings.to_number(tf.constant(["31", "47"]))
print(ages.numpy())
#> [31. 47.]
