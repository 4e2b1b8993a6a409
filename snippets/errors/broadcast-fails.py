import keras

steps = keras.Input(shape=(5, 3))
weights = keras.Input(shape=(5,))
weighted = steps * weights  # raises ValueError
#> ValueError: Cannot broadcast shape, the failure dim has value 3, which cannot be broadcasted to 5. Input shapes are: [None, 5, 3] and [None, 5].
