import keras

model = keras.Sequential(
    [
        keras.Input(shape=(8, 8, 1)),
        keras.layers.Conv2D(4, 3, name="last"),
        keras.layers.GlobalAveragePooling2D(),
    ]
)
both = keras.Model(
    model.input, [model.get_layer("last").output, model.output]
)  # raises AttributeError
#> AttributeError: The layer sequential has never been called and thus has no defined input.
