import keras

batch_size = 32
rows = keras.Input(shape=(784,))
images = keras.layers.Reshape((28, 28))(rows)
print(images.shape)
#> (None, 28, 28)
