import keras

layer = keras.layers.CuDNNLSTM(4)  # raises AttributeError
#> AttributeError: module 'keras.layers' has no attribute 'CuDNNLSTM'
