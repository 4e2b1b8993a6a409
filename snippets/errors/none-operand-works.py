import keras

words = keras.Input(shape=(6, 4))
pairs = keras.ops.reshape(words, (-1, 3, 4))
print(pairs.shape)
#> (None, 3, 4)
