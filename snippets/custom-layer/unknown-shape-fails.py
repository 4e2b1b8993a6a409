import keras
import numpy as np
import tensorflow as tf


class Sort(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_jit = False  # XLA cannot call Python

    def call(self, x):
        return tf.numpy_function(np.sort, [x], x.dtype)


inputs = keras.Input(shape=(3,))
model = keras.Model(
    inputs, keras.layers.Dense(1, kernel_initializer="ones")(Sort()(inputs))
)  # raises ValueError
#> ValueError: Exception encountered when calling Sort.call().
#>
#> Could not automatically infer the output shape / dtype of 'sort' (of type Sort). Either the `Sort.call()` method is incorrect, or you need to implement the `Sort.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> as_list() is not defined on an unknown TensorShape.
#>
#> Arguments received by Sort.call():
#>   • args=('<KerasTensor shape=(None, 3), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
