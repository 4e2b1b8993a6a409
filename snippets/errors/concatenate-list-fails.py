import keras

photo = keras.Input(shape=(4, 2))
joined = keras.layers.Concatenate(axis=1)(photo)  # raises ValueError
#> ValueError: A `Concatenate` layer should be called on a list of at least 1 input. Received: input_shape=(None, 4, 2)
