import keras

inputs = keras.Input(shape=(2,))
print(keras.ops.square(inputs).shape)
#> (None, 2)
