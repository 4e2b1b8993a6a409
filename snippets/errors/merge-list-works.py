import keras

left = keras.Input(shape=(2,))
right = keras.Input(shape=(2,))
total = keras.layers.Add()([left, right])
print(total.shape)
#> (None, 2)
