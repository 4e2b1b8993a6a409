import keras
from keras import ops


class StartToken(keras.layers.Layer):
    def call(self, x):
        start = ops.zeros((x.shape[0], 1, x.shape[2]))
        return ops.concatenate([start, x], axis=1)


inputs = keras.Input(shape=(3, 2))
outputs = StartToken()(inputs)  # raises TypeError
#>     start = ops.zeros((x.shape[0], 1, x.shape[2]))
#> TypeError: Exception encountered when calling StartToken.call().
#>
#> Could not automatically infer the output shape / dtype of 'start_token' (of type StartToken). Either the `StartToken.call()` method is incorrect, or you need to implement the `StartToken.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> Expected int32, but got None of type 'NoneType'.
#>
#> Arguments received by StartToken.call():
#>   • args=('<KerasTensor shape=(None, 3, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
