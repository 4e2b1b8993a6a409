import keras

inputs = keras.Input(shape=(3,))
outputs = keras.ops.reduce_mean(inputs, axis=1)  # raises AttributeError
#> AttributeError: module 'keras.ops' has no attribute 'reduce_mean'
