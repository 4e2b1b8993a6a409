import keras

inputs = keras.Input(shape=(10,))
outputs = keras.layers.LSTM(4)(inputs)  # raises ValueError
#> ValueError: Input 0 with name 'None' of layer 'lstm' is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (None, 10)
