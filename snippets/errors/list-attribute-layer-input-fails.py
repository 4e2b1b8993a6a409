import keras

rows = keras.Input(shape=(28,))
hidden = keras.layers.Dense(8)(rows)
model = keras.Model(rows, keras.layers.Dense(1)(hidden))
shapes = [layer.input.shape for layer in model.layers]  # raises AttributeError
#> AttributeError: 'list' object has no attribute 'shape'
