import keras

encoder = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(2)])
width = encoder.shape[-1]  # raises AttributeError
#> AttributeError: 'Sequential' object has no attribute 'shape'
