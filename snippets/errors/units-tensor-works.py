import keras

hidden = keras.Input(shape=(2,))
outputs = keras.layers.Dense(4)(hidden)
print(outputs.shape)
#> (None, 4)
