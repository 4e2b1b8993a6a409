import keras

inputs = keras.Input(shape=(3,))
model = keras.Model(inputs, keras.layers.Dense(2)(inputs))
print(len(model.output))  # raises TypeError
#> TypeError: object of type 'KerasTensor' has no len()
