import keras
import tensorflow as tf


class AddConstantColumn(keras.layers.Layer):
    def call(self, x):
        ones = tf.ones((x.shape[0], 1))
        return tf.concat([x, ones], axis=1)


outputs = AddConstantColumn()(keras.Input(shape=(3,)))  # raises TypeError
#>     ones = tf.ones((x.shape[0], 1))
#> TypeError: Exception encountered when calling AddConstantColumn.call().
#>
#> Could not automatically infer the output shape / dtype of 'add_constant_column' (of type AddConstantColumn). Either the `AddConstantColumn.call()` method is incorrect, or you need to implement the `AddConstantColumn.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> Expected int32, but got None of type 'NoneType'.
#>
#> Arguments received by AddConstantColumn.call():
#>   • args=('<KerasTensor shape=(None, 3), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
