import keras

inputs = keras.Input(shape=(2,))
print(list(inputs.shape))
#> [None, 2]
