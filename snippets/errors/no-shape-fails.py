import keras

inputs = keras.Input(name="code", dtype="int32")  # raises ValueError
#> ValueError: You must pass a `shape` argument.
