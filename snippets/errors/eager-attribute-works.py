import tensorflow as tf

scores = tf.Variable([1.0, 2.0])
scores.assign([3.0, 4.0])
print(scores.numpy())
#> [3. 4.]
