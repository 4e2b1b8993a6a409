import keras


class Show(keras.layers.Layer):
    def call(self, x):
        print("call:", x.numpy())
        return x


inputs = keras.Input(shape=(2,))
hidden = Show()(inputs)  # raises AttributeError
#>     print("call:", x.numpy())
#> AttributeError: Exception encountered when calling Show.call().
#>
#> Could not automatically infer the output shape / dtype of 'show' (of type Show). Either the `Show.call()` method is incorrect, or you need to implement the `Show.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> 'SymbolicTensor' object has no attribute 'numpy'
#>
#> Arguments received by Show.call():
#>   • args=('<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
