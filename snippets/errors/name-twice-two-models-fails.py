import keras


def tower():
    inputs = keras.Input(shape=(2,))
    return keras.Model(inputs, keras.layers.Dense(3)(inputs), name="tower")


left, right = keras.Input(shape=(2,)), keras.Input(shape=(2,))
both = keras.layers.Concatenate()([tower()(left), tower()(right)])
model = keras.Model([left, right], both)  # raises ValueError
#> ValueError: The name "tower" is used 2 times in the model. All operation names should be unique.
