import keras

width = 4
inputs = keras.Input(shape=(width / 2,))  # raises ValueError
#> ValueError: Cannot convert '(2.0,)' to a shape. Found invalid dimension '2.0' of type '<class 'float'>'.
