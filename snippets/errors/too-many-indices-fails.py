import keras

image = keras.Input(shape=(4, 4))
pixel = image[:, 0, 0, 0]  # raises ValueError
#> ValueError: Array has shape (None, 4, 4) but slice has to many indices. Received: `(slice(None, None, None), 0, 0, 0)`
