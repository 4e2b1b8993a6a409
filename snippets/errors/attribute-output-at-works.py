import keras

left, right = keras.Input(shape=(28,)), keras.Input(shape=(28,))
encode = keras.layers.Dense(4, name="encode")
of_left, of_right = encode(left), encode(right)
distance = keras.layers.Subtract()([of_left, of_right])
model = keras.Model([left, right], distance)
codes = keras.Model(right, of_right)
print(encode.output is of_left, codes.output is of_right)
#> True True
