import keras

images = keras.Input(shape=(32, 32, 3))
maps = keras.layers.Conv2D(8, kernel_size=5)(images)
print(maps.shape)
#> (None, 28, 28, 8)
