import keras

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(3)(inputs)
model = keras.Model(inputs, keras.layers.Dense(1)(hidden))
model = keras.Model(model.inputs, model.layers[-2].output)
print(model.output_shape)
#> (None, 3)
