import keras

inputs = keras.Input(shape=(4, 4, 3))
outputs = keras.layers.Conv2D(8, kernel_size=5, padding="same")(inputs)
print(outputs.shape)
#> (None, 4, 4, 8)
