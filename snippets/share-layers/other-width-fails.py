import keras

dense = keras.layers.Dense(2)
dense(keras.Input(shape=(3,)))
dense(keras.Input(shape=(4,)))  # raises ValueError
#> ValueError: Input 0 with name 'None' of layer 'dense' is incompatible with the layer: expected axis -1 of input shape to have value 3, but received input with shape (None, 4)
