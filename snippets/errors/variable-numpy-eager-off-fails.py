# runs cold: eager mode is switched off for the whole program
import tensorflow as tf

tf.compat.v1.disable_eager_execution()
weight = tf.Variable([1.0, 2.0])
print(weight.numpy())  # raises NotImplementedError
#> NotImplementedError: numpy() is only available when eager execution is enabled.
