import tensorflow as tf

table = tf.constant([[1.0, 2.0], [3.0, 4.0]])
turned = tf.transpose(table)
print(turned.numpy())
#> [[1. 3.]
#>  [2. 4.]]
