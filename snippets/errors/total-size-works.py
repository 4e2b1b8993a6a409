import keras

inputs = keras.Input(shape=(3,))
hidden = keras.layers.Dense(49)(inputs)
image = keras.layers.Reshape((7, 7))(hidden)
print(image.shape)
#> (None, 7, 7)
