import keras

size = "28".strip()
images = keras.Input(shape=(size, size, 1))  # raises ValueError
#> ValueError: Cannot convert '('28', '28', 1)' to a shape. Found invalid dimension '28' of type '<class 'str'>'.
