import keras

inputs = keras.Input(shape=(4,))
model = keras.Model(inputs, keras.layers.Dense(3)(inputs))
print(len(model.outputs), model.output.shape[-1])
#> 1 3
