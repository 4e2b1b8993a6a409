import keras

a = keras.Input(shape=(2,))
b = keras.Input(shape=(2,))
total = keras.layers.Add()([a, b])
print(total.shape)
#> (None, 2)
