import keras

images = keras.Input(shape=(4, 4, 3))
flat = keras.ops.reshape(images, (-1, 48))
print(flat.shape)
#> (None, 48)
