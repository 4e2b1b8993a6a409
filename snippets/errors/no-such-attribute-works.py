import keras

inputs = keras.Input(shape=(28, 28, 1))
height = inputs.shape[1]
print(height)
#> 28
