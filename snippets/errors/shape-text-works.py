import keras

size = int("28".strip())
images = keras.Input(shape=(size, size, 1))
print(images.shape)
#> (None, 28, 28, 1)
