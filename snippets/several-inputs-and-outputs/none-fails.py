import keras


def block(x):
    keras.layers.Dense(4, activation="relu")(x)


inputs = keras.Input(shape=(2,))
keras.layers.Dense(1)(block(inputs))  # raises ValueError
#> ValueError: Inputs to a layer should be tensors. Got 'None' (of type <class 'NoneType'>) as input for layer 'dense'.
