import keras

prices = keras.Input(shape=(3,))
centred = prices - prices.mean(axis=1, keepdims=True)  # raises AttributeError
#> AttributeError: 'KerasTensor' object has no attribute 'mean'
