import keras

inputs = keras.Input(shape=(3,))
outer = inputs[:, [0, 2]]  # raises ValueError
#> ValueError: Unsupported key type for array slice. Received: `(slice(None, None, None), [0, 2])`
