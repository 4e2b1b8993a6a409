import keras

steps = keras.Input(shape=(5, 8))
weights = keras.Input(shape=(5,))
column = keras.layers.Reshape((5, 1))(weights)
weighted = keras.layers.Multiply()([steps, column])
print(weighted.shape)
#> (None, 5, 8)
