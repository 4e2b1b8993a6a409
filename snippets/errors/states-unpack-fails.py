import keras

words = keras.Input(shape=(5, 3))
output, state = keras.layers.LSTM(4, return_state=True)(words)  # raises ValueError
#> ValueError: too many values to unpack (expected 2)
