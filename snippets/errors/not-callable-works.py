import keras

inputs = keras.Input(shape=(3,))
hidden = keras.layers.Dense(4)
outputs = hidden(inputs)
print(outputs.shape)
#> (None, 4)
