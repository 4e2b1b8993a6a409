import keras

prices = [10.0, 20.0, 30.0]
which = keras.Input(shape=(), dtype="int32")
price = prices[which]  # raises TypeError
#> TypeError: list indices must be integers or slices, not KerasTensor
