import keras

size = (32, 32)
images = keras.Input(shape=(*size, 3))
print(images.shape)
#> (None, 32, 32, 3)
