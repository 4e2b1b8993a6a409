import keras

words = keras.Input(shape=(6, 4))
pairs = keras.ops.reshape(words, (words.shape[0] * 2, 3, 4))  # raises TypeError
#> TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
