import keras

inputs = keras.Input(shape=(2,))
print(inputs.shape.as_list())  # raises AttributeError
#> AttributeError: 'tuple' object has no attribute 'as_list'
