import keras

image = keras.Input(shape=(4, 4, 3))
facts = keras.Input(shape=(8,))
maps = keras.layers.Conv2D(2, 3)(image)
both = keras.layers.Concatenate()([maps, facts])  # raises ValueError
#> ValueError: A `Concatenate` layer requires inputs with matching shapes except for the concatenation axis. Received: input_shape=[(None, 2, 2, 2), (None, 8)]
