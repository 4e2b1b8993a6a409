import keras

queries = keras.Input(shape=(5, 8))
keys = keras.Input(shape=(7, 8))
scores = keras.ops.matmul(queries, keras.ops.transpose(keys, (0, 2, 1)))
print(scores.shape)
#> (None, 5, 7)
