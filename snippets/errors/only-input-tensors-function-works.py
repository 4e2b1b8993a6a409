import keras

inputs = keras.Input(shape=(2,))


def features():
    return keras.layers.Dense(4)(inputs)


outputs = keras.layers.Dense(1)(features())
print(outputs.shape)
#> (None, 1)
