import keras

inputs = keras.Input(shape=(3,))
hidden = keras.layers.Dense(4)(inputs)
dropped = keras.layers.Dropout(0.5)(hidden)
print(dropped.shape)
#> (None, 4)
