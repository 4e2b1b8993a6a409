import tensorflow as tf

row = tf.Variable([1.0, 2.0, 3.0], shape=(None,))
row.assign([4.0, 5.0])
print(row.numpy())
#> [4. 5.]
