import keras

images = keras.Input(shape=(32, 8, 1))
features = keras.layers.Conv2D(4, 3, padding="same")(images)
text = keras.layers.LSTM(6)(features)  # raises ValueError
#> ValueError: Input 0 with name 'None' of layer 'lstm' is incompatible with the layer: expected ndim=3, found ndim=4. Full shape received: (None, 32, 8, 4)
