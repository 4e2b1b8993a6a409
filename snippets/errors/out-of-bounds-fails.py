import keras

inputs = keras.Input(shape=(3,))
last = inputs[:, 3]  # raises ValueError
#> ValueError: Array has shape (None, 3) but out-of-bounds index (slice(None, None, None), 3) was requested.
