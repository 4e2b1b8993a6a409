import keras

tensor = keras.Input(shape=(2,))
model = keras.Model(tensor, keras.layers.Dense(1)(tensor))
print(model.output_shape)
#> (None, 1)
