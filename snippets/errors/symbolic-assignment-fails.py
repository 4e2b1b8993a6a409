import keras


class WithoutFirst(keras.layers.Layer):
    def call(self, x):
        x[:, 0] = 0.0
        return x


inputs = keras.Input(shape=(3,))
outputs = WithoutFirst()(inputs)  # raises TypeError
#>     x[:, 0] = 0.0
#> TypeError: Exception encountered when calling WithoutFirst.call().
#>
#> Could not automatically infer the output shape / dtype of 'without_first' (of type WithoutFirst). Either the `WithoutFirst.call()` method is incorrect, or you need to implement the `WithoutFirst.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> 'SymbolicTensor' object does not support item assignment
#>
#> Arguments received by WithoutFirst.call():
#>   • args=('<KerasTensor shape=(None, 3), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
