import keras

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(3)(inputs)
model = keras.Model(inputs, keras.layers.Dense(1)(hidden))
model.layers = model.layers[:-1]  # raises AttributeError
#> AttributeError: `Model.layers` attribute is reserved and should not be used. Please use another name.
