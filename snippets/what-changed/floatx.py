import keras

keras.backend.set_floatx("float64")
print(keras.backend.floatx())
#> float64
