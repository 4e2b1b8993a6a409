import keras
import numpy as np
import tensorflow as tf


class Sort(keras.Layer):
    def call(self, rows):
        return tf.numpy_function(np.sort, [rows], tf.float32)


inputs = keras.Input(shape=(3,))
Sort()(inputs)  # raises ValueError
#> ValueError: Exception encountered when calling Sort.call().
#>
#> Could not automatically infer the output shape / dtype of 'sort' (of type Sort). Either the `Sort.call()` method is incorrect, or you need to implement the `Sort.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> as_list() is not defined on an unknown TensorShape.
#>
#> Arguments received by Sort.call():
#>   • args=('<KerasTensor shape=(None, 3), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
