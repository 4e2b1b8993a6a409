import keras

layer = keras.layers.Dense(2, activation="lrelu")  # raises ValueError
#> ValueError: Could not interpret activation function identifier: lrelu
