import keras

encoder = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(2)])
width = encoder.outputs[0].shape[-1]
print(width)
#> 2
