import keras

inputs = keras.Input(shape=(3,))
model = keras.Model(inputs, keras.layers.Dense(2)(inputs))
print(model.output.shape[-1])
#> 2
