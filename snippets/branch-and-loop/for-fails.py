import keras


class Norms(keras.layers.Layer):
    def call(self, x):
        return keras.ops.stack([keras.ops.norm(row) for row in x])


inputs = keras.Input(shape=(2,))
outputs = Norms()(inputs)  # raises OperatorNotAllowedInGraphError
#>     return keras.ops.stack([keras.ops.norm(row) for row in x])
#> tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: Exception encountered when calling Norms.call().
#>
#> Could not automatically infer the output shape / dtype of 'norms' (of type Norms). Either the `Norms.call()` method is incorrect, or you need to implement the `Norms.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> Iterating over a symbolic `tf.Tensor` is not allowed. You can attempt the following resolutions to the problem: If you are running in Graph mode, use Eager execution mode or decorate this function with @tf.function. If you are using AutoGraph, you can try decorating this function with @tf.function. If that does not work, then you may be using an unsupported feature or your source code may not be visible to AutoGraph. See https://github.com/tensorflow/tensorflow/blob/master/tensorflow/python/autograph/g3doc/reference/limitations.md#access-to-source-code for more information.
#>
#> Arguments received by Norms.call():
#>   • args=('<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
