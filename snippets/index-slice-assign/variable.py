import keras
import tensorflow as tf

tensor = tf.constant([1.0, 2.0, 3.0])
print(tf.tensor_scatter_nd_update(tensor, [[0]], [10.0]).numpy())
#> [10.  2.  3.]
print(tensor.numpy())
#> [1. 2. 3.]

variable = tf.Variable([1.0, 2.0, 3.0])
variable[0].assign(10.0)
print(variable.numpy())
#> [10.  2.  3.]

weight = keras.Variable([1.0, 2.0, 3.0])
weight.assign(keras.ops.slice_update(weight, (0,), [10.0]))
print(weight.numpy())
#> [10.  2.  3.]
