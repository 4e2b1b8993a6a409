import keras
import tensorflow as tf


class Pad(keras.layers.Layer):
    def call(self, x):
        return x.to_tensor()


ragged = tf.ragged.constant([[1.0, 2.0], [3.0]])
print(Pad()(ragged).numpy())
#> [[1. 2.]
#>  [3. 0.]]

inputs = keras.Input(shape=(None,), ragged=True)
model = keras.Model(inputs, Pad()(inputs))  # raises AttributeError
#>     return x.to_tensor()
#> AttributeError: Exception encountered when calling Pad.call().
#>
#> Could not automatically infer the output shape / dtype of 'pad_1' (of type Pad). Either the `Pad.call()` method is incorrect, or you need to implement the `Pad.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> 'SymbolicTensor' object has no attribute 'to_tensor'
#>
#> Arguments received by Pad.call():
#>   • args=('<KerasTensor shape=(None, None), dtype=float32, sparse=False, ragged=True, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
