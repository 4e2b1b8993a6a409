import keras

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(4)(inputs)
outputs = keras.layers.Dense(1)(hidden)
print(outputs.shape)
#> (None, 1)
