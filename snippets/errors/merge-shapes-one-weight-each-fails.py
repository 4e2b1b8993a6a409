import keras

steps = keras.Input(shape=(5, 8))
weights = keras.Input(shape=(5,))
weighted = keras.layers.Multiply()([steps, weights])  # raises ValueError
#> ValueError: Inputs have incompatible shapes. Received shapes (5, 8) and (5,)
