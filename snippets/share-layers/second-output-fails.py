import keras

left = keras.Input(shape=(3,))
right = keras.Input(shape=(3,))
encoder = keras.layers.Dense(2)
left_code = encoder(left)
right_code = encoder(right)

print(encoder.output is left_code, encoder.output is right_code)
#> True False
keras.Model(right, encoder.output)  # raises ValueError
#> ValueError: Output with path `` is not connected to `inputs`
