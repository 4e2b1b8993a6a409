import keras

model = keras.Sequential(
    [keras.Input(shape=(28,)), keras.layers.Dense(4), keras.layers.Dense(1)]
)
shapes = [layer.output.shape for layer in model.layers]
print(shapes)
#> [(None, 4), (None, 1)]
