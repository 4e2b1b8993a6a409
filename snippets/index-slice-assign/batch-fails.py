import keras

inputs = keras.Input(shape=(3,))
outputs = inputs[:2]  # raises ValueError
#> ValueError: Unsupported key type for array slice. Received: `slice(None, 2, None)`
