import keras

prices = keras.ops.array([10.0, 20.0, 30.0])
which = keras.Input(shape=(), dtype="int32")
price = keras.ops.take(prices, which)
print(keras.Model(which, price)(keras.ops.array([2, 0])).numpy())
#> [30. 10.]
