import keras

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(3), keras.layers.ReLU()]
)
layers = model.layers
starts = model.inputs
probe = keras.Model(starts, layers[0].output)
print(probe.output_shape)
#> (None, 3)
