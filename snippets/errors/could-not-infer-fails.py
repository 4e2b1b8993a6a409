import keras


class RowSums(keras.layers.Layer):
    def call(self, x):
        return keras.ops.matmul(x, keras.ops.ones((3, 1)))


inputs = keras.Input(shape=(2,))
print(RowSums()(inputs).shape)  # raises ValueError
#>     return keras.ops.matmul(x, keras.ops.ones((3, 1)))
#> ValueError: Exception encountered when calling RowSums.call().
#>
#> Could not automatically infer the output shape / dtype of 'row_sums' (of type RowSums). Either the `RowSums.call()` method is incorrect, or you need to implement the `RowSums.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> Dimensions must be equal, but are 2 and 3 for '{{node MatMul}} = MatMul[T=DT_FLOAT, grad_a=false, grad_b=false, transpose_a=false, transpose_b=false](Placeholder, ones)' with input shapes: [?,2], [3,1].
#>
#> Arguments received by RowSums.call():
#>   • args=('<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
