import keras

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(3), keras.layers.ReLU()]
)
probe = keras.Model(model.layers[0].input, model.layers[1].output)
print(probe.output_shape)
#> (None, 3)
