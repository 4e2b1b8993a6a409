import keras

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Dense(3)(inputs))
for tensor in model.outputs:
    print(tensor.shape)
#> (None, 3)
