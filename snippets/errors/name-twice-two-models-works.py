import keras


def tower(side):
    inputs = keras.Input(shape=(2,))
    return keras.Model(inputs, keras.layers.Dense(3)(inputs), name=f"{side}_tower")


left, right = keras.Input(shape=(2,)), keras.Input(shape=(2,))
both = keras.layers.Concatenate()([tower("left")(left), tower("right")(right)])
model = keras.Model([left, right], both)
print(model.output_shape)
#> (None, 6)
