import keras

inputs = keras.Input(shape=(28, 28, 1))
height = inputs.get_shape()[1]  # raises AttributeError
#> AttributeError: 'KerasTensor' object has no attribute 'get_shape'
