import keras

rows = keras.Input(shape=(28,))
more = keras.Input(shape=(4,))
joined = keras.layers.Concatenate()([keras.layers.Dense(8)(rows), more])
model = keras.Model([rows, more], keras.layers.Dense(1)(joined))
shapes = [layer.input_shape for layer in model.layers]  # raises AttributeError
#> AttributeError: 'InputLayer' object has no attribute 'input_shape'
