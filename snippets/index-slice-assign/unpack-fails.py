import keras

inputs = keras.Input(shape=(3,))
hours, miles, age = inputs  # raises NotImplementedError
#> NotImplementedError: Iterating over a symbolic KerasTensor is not supported.
