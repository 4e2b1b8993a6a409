import keras

x = keras.Input(shape=(2,))
print(x.sparse, (x * 2).sparse)
#> False True
