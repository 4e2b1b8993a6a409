import keras

image = keras.Input(shape=(4, 4))
pixel = image[:, 0, 0]
print(pixel.shape)
#> (None,)
