import keras

price = keras.Input(shape=())
if price > 10:  # raises TypeError
    price = price * 0.9
#> TypeError: A symbolic KerasTensor cannot be used as a boolean.
