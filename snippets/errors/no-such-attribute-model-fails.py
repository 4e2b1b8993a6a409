import keras

inputs = keras.Input(shape=(3,))
hidden = keras.layers.Dense(4, "relu")(inputs)
model = keras.layers.Dense(1)(hidden)
model.compile(optimizer="adam", loss="mse")  # raises AttributeError
#> AttributeError: 'KerasTensor' object has no attribute 'compile'
