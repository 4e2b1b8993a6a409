import keras

lstm = keras.layers.LSTM(
    4, batch_input_shape=(1, 5, 2), stateful=True
)  # raises ValueError
#> ValueError: Unrecognized keyword arguments passed to LSTM: {'batch_input_shape': (1, 5, 2)}
