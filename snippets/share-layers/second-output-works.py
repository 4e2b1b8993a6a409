import keras

left = keras.Input(shape=(3,))
right = keras.Input(shape=(3,))
encoder = keras.layers.Dense(2)
left_code = encoder(left)
right_code = encoder(right)

model = keras.Model(right, right_code)
print(model.output is right_code)
#> True
