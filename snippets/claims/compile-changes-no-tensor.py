import keras

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Dense(1)(inputs))

before = model.output
model.compile(optimizer="adam", loss="mse")
print(type(model.output).__name__, model.output is before)
#> KerasTensor True
