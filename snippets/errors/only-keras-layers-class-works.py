import keras

model = keras.Sequential(
    [
        keras.Input(shape=(4, 4)),
        keras.layers.Flatten(),
        keras.layers.Dense(1),
    ]
)
print(model.output_shape)
#> (None, 1)
