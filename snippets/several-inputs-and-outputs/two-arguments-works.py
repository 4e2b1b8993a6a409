import keras

left = keras.Input(shape=(2,))
right = keras.Input(shape=(3,))
print(keras.layers.Concatenate()([left, right]).shape)
#> (None, 5)
