import keras

image = keras.Input(shape=(5, 5, 1))
down = keras.layers.MaxPooling2D()(image)
up = keras.layers.UpSampling2D()(down)
both = keras.layers.Concatenate()([image, up])  # raises ValueError
#> ValueError: A `Concatenate` layer requires inputs with matching shapes except for the concatenation axis. Received: input_shape=[(None, 5, 5, 1), (None, 4, 4, 1)]
