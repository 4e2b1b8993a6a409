import keras

inputs = keras.Input(shape=(2,), dtype="float32")
print(inputs.dtype)
#> float32
