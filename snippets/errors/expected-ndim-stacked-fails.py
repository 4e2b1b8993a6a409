import keras

steps = keras.Input(shape=(10, 3))
first = keras.layers.LSTM(8)(steps)
second = keras.layers.LSTM(4)(first)  # raises ValueError
#> ValueError: Input 0 with name 'None' of layer 'lstm_1' is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (None, 8)
