import keras

inputs = keras.Input(shape=(4, 3))
features = inputs.shape[-1]
print(features)
#> 3
