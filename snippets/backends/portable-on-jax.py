# runs cold: Keras reads the variable while it is imported
import os

os.environ["KERAS_BACKEND"] = "jax"

import jax
import keras
import numpy as np
import tensorflow as tf


class WithTensorFlow(keras.layers.Layer):
    def call(self, x):
        return tf.nn.relu(x)


class WithKeras(keras.layers.Layer):
    def call(self, x):
        return keras.ops.relu(x)


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, WithKeras()(inputs))
print(model.predict(np.array([[-1.0, 2.0]]), verbose=0))
#> [[0. 2.]]

try:
    jax.make_jaxpr(tf.nn.relu)(np.ones(2))
except jax.errors.TracerArrayConversionError as error:
    print(str(error).splitlines()[0])
    #> The numpy.ndarray conversion method __array__() was called on traced array with shape float32[2]
model = keras.Model(inputs, WithTensorFlow()(inputs))  # raises AttributeError
#> AttributeError: Exception encountered when calling WithTensorFlow.call().
#>
#> 'str' object has no attribute '_error_repr'
#>
#> Arguments received by WithTensorFlow.call():
#>   • args=('<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
