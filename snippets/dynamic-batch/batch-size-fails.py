import keras

inputs = keras.Input(shape=(5, 1))
outputs = keras.layers.LSTM(2, stateful=True)(inputs)  # raises ValueError
#> ValueError: When using `stateful=True` in a RNN, the batch size must be static. Found dynamic batch size: sequence.shape=(None, 5, 1)
