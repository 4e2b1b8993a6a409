import keras

optimizer = keras.optimizers.Adam(lr=0.01)  # raises ValueError
#> ValueError: Argument(s) not recognized: {'lr': 0.01}
