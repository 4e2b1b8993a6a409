import keras

inputs = keras.Input(shape=(3,))
hidden = keras.layers.Dense(4)(inputs)
outputs = hidden(inputs)  # raises TypeError
#> TypeError: 'KerasTensor' object is not callable
