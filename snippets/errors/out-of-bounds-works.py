import keras

inputs = keras.Input(shape=(3,))
last = inputs[:, -1]
print(last.shape)
#> (None,)
