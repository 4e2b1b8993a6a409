import keras

model = keras.Sequential(
    [keras.Input(shape=(28,)), keras.layers.Dense(4), keras.layers.Dense(1)]
)
shapes = [layer.output_shape for layer in model.layers]  # raises AttributeError
#> AttributeError: 'Dense' object has no attribute 'output_shape'
