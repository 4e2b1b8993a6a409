import keras

inputs = keras.Input(shape=(4, 4, 3))
small = keras.layers.MaxPooling2D()(inputs)
large = keras.layers.UpSampling2D()(small)
joined = keras.layers.Concatenate()([inputs, large])
print(joined.shape)
#> (None, 4, 4, 6)
