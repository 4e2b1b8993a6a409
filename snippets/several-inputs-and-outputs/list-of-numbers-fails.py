import keras

dense = keras.layers.Dense(1, kernel_initializer="ones")
dense([[1.0, 2.0]])  # raises ValueError
#> ValueError: Only input tensors may be passed as positional arguments. The following argument value should be passed as a keyword argument: 1.0 (of type <class 'float'>)
