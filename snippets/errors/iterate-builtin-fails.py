import keras

scores = keras.Input(shape=(3,))
best = max(scores)  # raises NotImplementedError
#> NotImplementedError: Iterating over a symbolic KerasTensor is not supported.
