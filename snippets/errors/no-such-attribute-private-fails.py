import keras

inputs = keras.Input(shape=(4, 3))
features = inputs._keras_shape[-1]  # raises AttributeError
#> AttributeError: 'KerasTensor' object has no attribute '_keras_shape'
