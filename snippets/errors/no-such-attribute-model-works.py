import keras

inputs = keras.Input(shape=(3,))
hidden = keras.layers.Dense(4, "relu")(inputs)
model = keras.Model(inputs, keras.layers.Dense(1)(hidden))
model.compile(optimizer="adam", loss="mse")
print(model.output_shape)
#> (None, 1)
