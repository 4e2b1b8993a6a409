import keras

image = keras.Input(shape=(6, 6, 1))
down = keras.layers.MaxPooling2D()(image)
up = keras.layers.UpSampling2D()(down)
both = keras.layers.Concatenate()([image, up])
print(both.shape)
#> (None, 6, 6, 2)
