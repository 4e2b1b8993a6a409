import keras

hidden = 128
layer = keras.layers.Dense(hidden / 2)  # raises ValueError
#> ValueError: Received an invalid value for `units`, expected a positive integer. Received: units=64.0
