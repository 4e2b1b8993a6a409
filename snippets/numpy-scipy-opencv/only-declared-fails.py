import keras
import numpy as np
import tensorflow as tf


class Sort(keras.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_jit = False  # XLA cannot call Python

    def call(self, rows):
        return tf.numpy_function(np.sort, [rows], rows.dtype)

    def compute_output_shape(self, input_shape):
        return input_shape


model = keras.Sequential([keras.Input(shape=(3,)), Sort(), keras.layers.Dense(1)])
print(model.layers[0].output.shape)
#> (None, 3)
model.compile(loss="mse")
model.fit(np.ones((2, 3)), np.ones((2, 1)), verbose=0)  # raises ValueError
#> ValueError: Exception encountered when calling Sequential.call().
#>
#> as_list() is not defined on an unknown TensorShape.
#>
#> Arguments received by Sequential.call():
#>   • inputs=tf.Tensor(shape=(None, 3), dtype=float32)
#>   • training=True
#>   • mask=None
#>   • kwargs=<class 'inspect._empty'>
