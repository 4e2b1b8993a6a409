import keras

steps = keras.Input(shape=(5, 2))
states = keras.layers.LSTM(3)(steps)
before_last = states[:, -2, :]  # raises ValueError
#> ValueError: Array has shape (None, 3) but slice has to many indices. Received: `(slice(None, None, None), -2, slice(None, None, None))`
