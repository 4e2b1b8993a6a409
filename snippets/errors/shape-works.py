import keras

width = 4
inputs = keras.Input(shape=(width // 2,))
print(inputs.shape)
#> (None, 2)
