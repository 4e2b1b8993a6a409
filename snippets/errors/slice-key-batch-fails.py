import keras

inputs = keras.Input(shape=(3,))
first_two = inputs[0:2]  # raises ValueError
#> ValueError: Unsupported key type for array slice. Received: `slice(0, 2, None)`
