import keras

inputs = keras.Input(shape=(3,))
hidden = keras.layers.Dense(4)(inputs)
dropped = keras.layers.Dropout(hidden)  # raises TypeError
#> TypeError: A symbolic KerasTensor cannot be used as a boolean.
