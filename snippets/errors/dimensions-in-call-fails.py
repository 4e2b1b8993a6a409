import keras


class Center(keras.layers.Layer):
    def call(self, x):
        return x - keras.ops.mean(x, axis=-1)


inputs = keras.Input(shape=(3, 4))
print(Center()(inputs).shape)  # raises ValueError
#>     return x - keras.ops.mean(x, axis=-1)
#> ValueError: Exception encountered when calling Center.call().
#>
#> Could not automatically infer the output shape / dtype of 'center' (of type Center). Either the `Center.call()` method is incorrect, or you need to implement the `Center.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> Dimensions must be equal, but are 4 and 3 for '{{node sub}} = Sub[T=DT_FLOAT](Placeholder, Mean)' with input shapes: [?,3,4], [?,3].
#>
#> Arguments received by Center.call():
#>   • args=('<KerasTensor shape=(None, 3, 4), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
