import keras

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(4)(inputs)

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Dense(1)(hidden)
model = keras.Model(inputs, outputs)  # raises ValueError
#> ValueError: Output with path `` is not connected to `inputs`
