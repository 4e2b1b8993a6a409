import keras

size = (32, 32)
images = keras.Input(shape=(size, 3))  # raises ValueError
#> ValueError: Cannot convert '((32, 32), 3)' to a shape. Found invalid dimension '(32, 32)' of type '<class 'tuple'>'.
