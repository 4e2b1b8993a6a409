import keras


class Flip(keras.layers.Layer):
    def call(self, x):
        if keras.ops.sum(x) < 0:
            return -x
        return x


inputs = keras.Input(shape=(2,))
outputs = Flip()(inputs)  # raises OperatorNotAllowedInGraphError
#>     if keras.ops.sum(x) < 0:
#> tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: Exception encountered when calling Flip.call().
#>
#> Could not automatically infer the output shape / dtype of 'flip' (of type Flip). Either the `Flip.call()` method is incorrect, or you need to implement the `Flip.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> Using a symbolic `tf.Tensor` as a Python `bool` is not allowed. You can attempt the following resolutions to the problem: If you are running in Graph mode, use Eager execution mode or decorate this function with @tf.function. If you are using AutoGraph, you can try decorating this function with @tf.function. If that does not work, then you may be using an unsupported feature or your source code may not be visible to AutoGraph. See https://github.com/tensorflow/tensorflow/blob/master/tensorflow/python/autograph/g3doc/reference/limitations.md#access-to-source-code for more information.
#>
#> Arguments received by Flip.call():
#>   • args=('<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
