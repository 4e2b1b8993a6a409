import keras
import numpy as np


class Smooth(keras.Layer):
    def call(self, rows):
        print(type(rows).__name__)
        return np.apply_along_axis(np.convolve, 1, rows, [0.5, 0.5], mode="same")


Smooth()(keras.Input(shape=(4,)))  # raises NotImplementedError
#> SymbolicTensor
#>     return np.apply_along_axis(np.convolve, 1, rows, [0.5, 0.5], mode="same")
#> NotImplementedError: Exception encountered when calling Smooth.call().
#>
#> Could not automatically infer the output shape / dtype of 'smooth' (of type Smooth). Either the `Smooth.call()` method is incorrect, or you need to implement the `Smooth.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> Cannot convert a symbolic tf.Tensor (Placeholder:0) to a numpy array. This error may indicate that you're trying to pass a Tensor to a NumPy call, which is not supported.
#>
#> Arguments received by Smooth.call():
#>   • args=('<KerasTensor shape=(None, 4), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
