import keras

inputs = keras.Input(shape=(1,))
outputs = inputs if inputs > 0 else 0.1 * inputs  # raises TypeError
#> TypeError: A symbolic KerasTensor cannot be used as a boolean.
