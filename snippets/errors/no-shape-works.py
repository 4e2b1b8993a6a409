import keras

inputs = keras.Input(shape=(), name="code", dtype="int32")
print(inputs.shape)
#> (None,)
