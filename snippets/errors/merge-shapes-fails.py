import keras

inputs = keras.Input(shape=(3,))
hidden = keras.layers.Dense(4)(inputs)
total = keras.layers.Add()([inputs, hidden])  # raises ValueError
#> ValueError: Inputs have incompatible shapes. Received shapes (3,) and (4,)
