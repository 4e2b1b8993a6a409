import keras

model = keras.Sequential([keras.Input(shape=(5, 3))])
model.add(keras.layers.LSTM(4, stateful=True))  # raises ValueError
#> ValueError: When using `stateful=True` in a RNN, the batch size must be static. Found dynamic batch size: sequence.shape=(None, 5, 3)
