import keras

left, right = keras.Input(shape=(28,)), keras.Input(shape=(28,))
encode = keras.layers.Dense(4, name="encode")
distance = keras.layers.Subtract()([encode(left), encode(right)])
model = keras.Model([left, right], distance)
codes = encode.get_output_at(1)  # raises AttributeError
#> AttributeError: 'Dense' object has no attribute 'get_output_at'
