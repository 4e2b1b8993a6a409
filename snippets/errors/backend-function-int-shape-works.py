import keras

images = keras.Input(shape=(8, 8, 3))
features = keras.layers.Conv2D(4, 3)(images)
height, width = features.shape[1:3]
print(height, width)
#> 6 6
