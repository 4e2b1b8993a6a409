import keras

queries = keras.Input(shape=(5, 8))
keys = keras.Input(shape=(7, 8))
scores = keras.ops.matmul(queries, keys)  # raises ValueError
#> ValueError: Inner dimensions (`x1.shape[-1]` and `x2.shape[-2]`) must be equal, but received `x1.shape=(None, 5, 8)` and `x2.shape=(None, 7, 8)`.
