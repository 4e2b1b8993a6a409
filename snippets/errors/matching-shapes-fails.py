import keras

inputs = keras.Input(shape=(4, 4, 3))
small = keras.layers.MaxPooling2D()(inputs)
joined = keras.layers.Concatenate()([inputs, small])  # raises ValueError
#> ValueError: A `Concatenate` layer requires inputs with matching shapes except for the concatenation axis. Received: input_shape=[(None, 4, 4, 3), (None, 2, 2, 3)]
