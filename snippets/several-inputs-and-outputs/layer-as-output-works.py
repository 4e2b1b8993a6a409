import keras

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Flatten()(inputs))
print(model.output_shape)
#> (None, 2)
