import keras

batch_size = 32
rows = keras.Input(shape=(784,))
images = keras.layers.Reshape((batch_size, 28, 28))(rows)  # raises ValueError
#> ValueError: Exception encountered when calling Reshape.call().
#>
#> The total size of the tensor must be unchanged. Received: input_shape=(784,), target_shape=(32, 28, 28)
#>
#> Arguments received by Reshape.call():
#>   • args=('<KerasTensor shape=(None, 784), dtype=float32, sparse=False, ragged=False, name=keras_tensor>',)
#>   • kwargs=<class 'inspect._empty'>
