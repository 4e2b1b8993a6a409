import keras

inputs = keras.Input(shape=(2,))
print(inputs.dtype.is_floating)  # raises AttributeError
#> AttributeError: 'str' object has no attribute 'is_floating'
