import keras

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.backend.mean(inputs, axis=1))  # raises AttributeError
#> AttributeError: module 'keras.backend' has no attribute 'mean'
