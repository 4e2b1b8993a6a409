import keras

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Dense(inputs.shape[0])(inputs)  # raises ValueError
#> ValueError: Received an invalid value for `units`, expected a positive integer. Received: units=None
