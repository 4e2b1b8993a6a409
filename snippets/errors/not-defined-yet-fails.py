import keras

model = keras.Sequential([keras.layers.Dense(3), keras.layers.Dense(1)])
probe = keras.Model(model.inputs[0], model.layers[0].output)  # raises AttributeError
#> AttributeError: Sequential model 'sequential' has no defined inputs yet.
