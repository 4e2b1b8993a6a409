import keras

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Dense(3)(inputs))
for tensor in model.output:  # raises NotImplementedError
    print(tensor.shape)
#> NotImplementedError: Iterating over a symbolic KerasTensor is not supported.
