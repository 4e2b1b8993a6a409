import keras


def block(x):
    return keras.layers.Dense(4, activation="relu")(x)


inputs = keras.Input(shape=(2,))
print(keras.layers.Dense(1)(block(inputs)).shape)
#> (None, 1)
