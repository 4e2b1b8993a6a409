import keras


class Look(keras.layers.Layer):
    def call(self, x):
        print(x.numpy())
        return x


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, Look()(inputs))  # raises AttributeError
#>     print(x.numpy())
#> AttributeError: Exception encountered when calling Look.call().
#>
#> Could not automatically infer the output shape / dtype of 'look' (of type Look). Either the `Look.call()` method is incorrect, or you need to implement the `Look.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> 'SymbolicTensor' object has no attribute 'numpy'
#>
#> Arguments received by Look.call():
#>   • args=('<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
