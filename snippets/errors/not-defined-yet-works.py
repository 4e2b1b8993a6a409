import keras

first = keras.Input(shape=(2,))
model = keras.Sequential([first, keras.layers.Dense(3), keras.layers.Dense(1)])
probe = keras.Model(model.inputs[0], model.layers[0].output)
print(probe.output.shape)
#> (None, 3)
