import keras
import tensorflow as tf


class Flat(keras.layers.Layer):
    def call(self, images):
        rows, height, width = tf.shape(images)
        return keras.ops.reshape(images, (rows, height * width))


outputs = Flat()(keras.Input(shape=(4, 3)))  # raises OperatorNotAllowedInGraphError
#>     rows, height, width = tf.shape(images)
#> tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: Exception encountered when calling Flat.call().
#>
#> Could not automatically infer the output shape / dtype of 'flat' (of type Flat). Either the `Flat.call()` method is incorrect, or you need to implement the `Flat.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> Iterating over a symbolic `tf.Tensor` is not allowed. You can attempt the following resolutions to the problem: If you are running in Graph mode, use Eager execution mode or decorate this function with @tf.function. If you are using AutoGraph, you can try decorating this function with @tf.function. If that does not work, then you may be using an unsupported feature or your source code may not be visible to AutoGraph. See https://github.com/tensorflow/tensorflow/blob/master/tensorflow/python/autograph/g3doc/reference/limitations.md#access-to-source-code for more information.
#>
#> Arguments received by Flat.call():
#>   • args=('<KerasTensor shape=(None, 4, 3), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
