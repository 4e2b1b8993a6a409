import keras

inputs = keras.Input(shape=(4,))
model = keras.Model(inputs, keras.layers.Dense(3)(inputs))
len(model.output)  # raises TypeError
#> TypeError: object of type 'KerasTensor' has no len()
