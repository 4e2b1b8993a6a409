import warnings

import keras
import tensorflow as tf


class Scale(keras.layers.Layer):
    def __init__(self, name="scale", **kwargs):
        super().__init__(name=name, **kwargs)
        self.hidden = keras.layers.Dense(2, kernel_initializer="ones")

    def call(self, x):
        return self.hidden(x / x.numpy().max())


warnings.showwarning = lambda message, *_: print("Warning:", message)

layer = Scale()
print(layer(tf.constant([[1.0, 3.0]])).numpy().round(2))
#> [[1.33 1.33]]
print(Scale()(keras.Input(shape=(2,))).shape)  # raises AttributeError
#> Warning: Layer 'scale' looks like it has unbuilt state, but Keras is not able to trace the layer `call()` in order to build it automatically. Possible causes:
#> 1. The `call()` method of your layer may be crashing. Try to `__call__()` the layer eagerly on some test input first to see if it works. E.g. `x = np.random.random((3, 4)); y = layer(x)`
#> 2. If the `call()` method is correct, then you may need to implement the `def build(self, input_shape)` method on your layer. It should create all variables used by the layer (e.g. by calling `layer.build()` on all its children layers).
#> Exception encountered: '''SymbolicTensor' object has no attribute 'numpy'''
#> Warning: `build()` was called on layer 'scale', however the layer does not have a `build()` method implemented and it looks like it has unbuilt state. This will cause the layer to be marked as built, despite not being actually built, which may cause failures down the line. Make sure to implement a proper `build()` method.
#>     return self.hidden(x / x.numpy().max())
#> AttributeError: Exception encountered when calling Scale.call().
#>
#> Could not automatically infer the output shape / dtype of 'scale' (of type Scale). Either the `Scale.call()` method is incorrect, or you need to implement the `Scale.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> 'SymbolicTensor' object has no attribute 'numpy'
#>
#> Arguments received by Scale.call():
#>   • args=('<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>',)
#>   • kwargs=<class 'inspect._empty'>
