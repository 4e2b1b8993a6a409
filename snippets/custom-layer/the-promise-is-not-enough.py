import keras
import numpy as np
import tensorflow as tf


class Sort(keras.layers.Layer):
    def call(self, x):
        return tf.numpy_function(np.sort, [x], tf.float32)

    def compute_output_shape(self, input_shape):
        return input_shape


model = keras.Sequential([keras.Input(shape=(3,)), Sort(), keras.layers.Dense(1)])
print(model.output_shape)
#> (None, 1)
model.predict(np.array([[3.0, 1.0, 2.0]]), verbose=0)  # raises ValueError
#> ValueError: Exception encountered when calling Sequential.call().
#>
#> as_list() is not defined on an unknown TensorShape.
#>
#> Arguments received by Sequential.call():
#>   • inputs=tf.Tensor(shape=(1, 3), dtype=float32)
#>   • training=False
#>   • mask=None
#>   • kwargs=<class 'inspect._empty'>
