import keras

left = keras.Input(shape=(3,))
right = keras.Input(shape=(3,))
encoder = keras.layers.Dense(2)
left_code = encoder(left)
right_code = encoder(right)

print(encoder.output is left_code, encoder.output is right_code)
#> True False
model = keras.Model(right, right_code)
print(model.output is right_code)
#> True
print("get_output_at:", hasattr(encoder, "get_output_at"))
#> get_output_at: False
