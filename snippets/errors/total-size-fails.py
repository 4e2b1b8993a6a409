import keras

inputs = keras.Input(shape=(3,))
hidden = keras.layers.Dense(50)(inputs)
image = keras.layers.Reshape((7, 7))(hidden)  # raises ValueError
#> ValueError: Exception encountered when calling Reshape.call().
#>
#> The total size of the tensor must be unchanged. Received: input_shape=(50,), target_shape=(7, 7)
#>
#> Arguments received by Reshape.call():
#>   • args=('<KerasTensor shape=(None, 50), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>',)
#>   • kwargs=<class 'inspect._empty'>
