import keras


class Block(keras.layers.Layer):
    def call(self, x):
        self.dense = keras.layers.Dense(2)
        return self.dense(x)


outputs = Block()(keras.Input(shape=(3,)))  # raises ValueError
#>     self.dense = keras.layers.Dense(2)
#> ValueError: Exception encountered when calling Block.call().
#>
#> Could not automatically infer the output shape / dtype of 'block' (of type Block). Either the `Block.call()` method is incorrect, or you need to implement the `Block.compute_output_spec() / compute_output_shape()` method. Error encountered:
#>
#> You cannot add new elements of state (variables or sub-layers) to a layer that is already built. All state must be created in the `__init__()` method or in the `build()` method.
#>
#> Arguments received by Block.call():
#>   • args=('<KerasTensor shape=(None, 3), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
