import tensorflow as tf

vector = tf.Variable([1.0, 2.0, 3.0])
vector[0].assign(10.0)
print(vector.numpy())
#> [10.  2.  3.]
