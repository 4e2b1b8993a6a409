import keras


class BiasRow(keras.layers.Layer):
    def call(self, x):
        return keras.ops.concatenate([x, keras.ops.ones((1, 3))], axis=0)


inputs = keras.Input(shape=(2,))
print(BiasRow()(inputs).shape)  # raises ValueError
#>     return keras.ops.concatenate([x, keras.ops.ones((1, 3))], axis=0)
#> ValueError: Exception encountered when calling BiasRow.call().
#>
#> Could not automatically infer the output shape / dtype of 'bias_row' (of type BiasRow). Either the `BiasRow.call()` method is incorrect, or you need to implement the `BiasRow.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> Dimension 0 in both shapes must be equal, but are 2 and 3. Shapes are [2] and [3]. for '{{node concat}} = ConcatV2[N=2, T=DT_FLOAT, Tidx=DT_INT32](Placeholder, ones, concat/axis)' with input shapes: [?,2], [1,3], [] and with computed input tensors: input[2] = <0>.
#>
#> Arguments received by BiasRow.call():
#>   • args=('<KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
