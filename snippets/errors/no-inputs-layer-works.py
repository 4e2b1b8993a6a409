import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(3, name="code")])
code = model.get_layer("code")
decoder = keras.Model(code.input, code.output)
print(decoder.output_shape)
#> (None, 3)
