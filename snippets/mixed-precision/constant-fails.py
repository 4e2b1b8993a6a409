import keras
import tensorflow as tf


class Shift(keras.layers.Layer):
    def call(self, x):
        return x + tf.constant([10.0, 20.0])


layer = Shift(dtype="mixed_float16")
print(layer(tf.ones((1, 2))).numpy())  # raises InvalidArgumentError
#>     return x + tf.constant([10.0, 20.0])
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: Exception encountered when calling Shift.call().
#>
#> cannot compute AddV2 as input #1(zero-based) was expected to be a half tensor but is a float tensor [Op:AddV2] name:
#>
#> Arguments received by Shift.call():
#>   • x=tf.Tensor(shape=(1, 2), dtype=float16)
