import keras

left = keras.Input(shape=(2,))
right = keras.Input(shape=(3,))
keras.layers.Concatenate()(left, right)  # raises TypeError
#> TypeError: too many positional arguments
