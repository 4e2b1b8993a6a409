import keras

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(4)
model = keras.Sequential([inputs, hidden, keras.layers.Dense(1)])
print(model.output_shape)
#> (None, 1)
