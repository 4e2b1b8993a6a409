import keras

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Dense(inputs.shape[-1])(inputs)
print(outputs.shape)
#> (None, 2)
