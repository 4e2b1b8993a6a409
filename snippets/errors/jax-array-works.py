import keras

inputs = keras.Input(shape=(2,))
print(keras.ops.tanh(inputs).shape)
#> (None, 2)
