import keras

inputs = keras.Input(shape=(3,))
outputs = keras.layers.Dense(2, activation=keras.ops.relu)(inputs)
print(outputs.shape)
#> (None, 2)
