import keras


class Scale(keras.Layer):
    def call(self, x):
        scale = self.add_weight(shape=(x.shape[-1],), initializer="ones")
        return x * scale


inputs = keras.Input(shape=(3,))
Scale()(inputs)  # raises ValueError
#>     scale = self.add_weight(shape=(x.shape[-1],), initializer="ones")
#> ValueError: Exception encountered when calling Scale.call().
#>
#> Could not automatically infer the output shape / dtype of 'scale' (of type Scale). Either the `Scale.call()` method is incorrect, or you need to implement the `Scale.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> You cannot add new elements of state (variables or sub-layers) to a layer that is already built. All state must be created in the `__init__()` method or in the `build()` method.
#>
#> Arguments received by Scale.call():
#>   • args=('<KerasTensor shape=(None, 3), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
