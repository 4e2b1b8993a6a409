import keras

inputs = keras.Input(shape=(None, 3))
hidden = keras.layers.GlobalAveragePooling1D()(inputs)
outputs = keras.layers.Dense(1)(hidden)
print(hidden.shape, outputs.shape)
#> (None, 3) (None, 1)
