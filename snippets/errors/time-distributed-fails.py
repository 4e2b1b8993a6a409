import keras

frames = keras.Input(shape=(8,))
scores = keras.layers.TimeDistributed(keras.layers.Dense(2))(
    frames
)  # raises ValueError
#> ValueError: `TimeDistributed` Layer should be passed an `input_shape` with at least 3 dimensions, received: (None, 8)
