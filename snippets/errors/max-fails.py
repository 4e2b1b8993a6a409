import keras

a = keras.Input(shape=(2,))
b = keras.Input(shape=(2,))
larger = max(a, b)  # raises TypeError
#> TypeError: A symbolic KerasTensor cannot be used as a boolean.
