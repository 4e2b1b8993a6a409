import keras


class MeanOfRows(keras.layers.Layer):
    def call(self, x):
        return keras.ops.sum(x, axis=0, keepdims=True) / len(x)


inputs = keras.Input(shape=(2,))
outputs = MeanOfRows()(inputs)  # raises TypeError
#>     return keras.ops.sum(x, axis=0, keepdims=True) / len(x)
#> TypeError: Exception encountered when calling MeanOfRows.call().
#>
#> Could not automatically infer the output shape / dtype of 'mean_of_rows' (of type MeanOfRows). Either the `MeanOfRows.call()` method is incorrect, or you need to implement the `MeanOfRows.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> len is not well defined for a symbolic Tensor (Placeholder:0). Please call `x.shape` rather than `len(x)` for shape information.
#>
#> Arguments received by MeanOfRows.call():
#>   • args=('<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
