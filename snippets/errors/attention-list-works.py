import keras

query, value = keras.Input(shape=(5, 8)), keras.Input(shape=(7, 8))
attended = keras.layers.Attention()([query, value])
print(attended.shape)
#> (None, 5, 8)
